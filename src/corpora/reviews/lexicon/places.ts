/** Where one eats and buys, what belongs to it, and the terms on which one does. */
import type { TopicSource } from '../topic';

export const PLACES: readonly TopicSource[] = [
  {
    name: 'venue',
    slots: 'venue',
    nouns:
      'restaurant|[village|corner|fish|family|harbour|seaside|vegetarian] restaurant|café|[station|museum|corner|garden|beach] café|pub|[village|country|corner] pub|bistro|bar|[wine|noodle|snack|hotel] bar|diner|pizzeria|tea room|steakhouse|inn|tavern|canteen|brasserie|trattoria|gastropub|[sushi|tapas|cocktail|juice|salad] bar|cafeteria|burger bar|curry house|beer garden|creperie|grill room|noodle house|guest house|wine cellar|coffee house|takeaway|pancake house',
    owners: 'the|the|this',
    kinds: 'little|old|new|big|tiny|historic|modern|nearby',
    good: 'cosy/charming/lovely!/delightful*/pleasant/pretty/romantic/stylish/elegant/special | clean/spotless* | quiet/peaceful/lively/calm | bright/airy/spacious | welcoming/friendly/inviting | beautifully decorated!/tastefully furnished! | wonderful*/fantastic*/excellent*/a gem!/well worth a visit!/great value!/a pleasure!',
    bad: 'noisy/loud/chaotic | dirty/filthy*/grubby/smelly/unhygienic | cramped/too crowded! | gloomy/dingy/dark/ugly/shabby/run down! | cold/draughty/stuffy/freezing/damp | unwelcoming/unfriendly/dull/boring | awful*/dreadful*/terrible*/disappointing/a tourist trap!/not worth a visit!/overpriced/a disgrace!',
  },
  {
    name: 'room',
    slots: 'spot',
    nouns:
      'dining room|terrace|garden|upstairs room|courtyard|back room|roof terrace|winter garden|entrance|conservatory|lounge|veranda|[private|breakfast] room|balcony|cellar|function room|bar area|lobby|playroom|patio',
    owners: 'the|the|their',
    good: 'cosy/charming/lovely | clean/spotless* | quiet/peaceful | bright/sunny | spacious | beautifully decorated!/full of flowers!',
    bad: 'noisy/loud | dirty/filthy*/grubby | cramped/too crowded! | gloomy/dark | cold/draughty/freezing',
  },
  {
    name: 'toilets',
    slots: 'spot',
    nouns:
      '+toilets|+tables|+tablecloths|cutlery*|+glasses|+menus|+plates|floor|+napkins|+forks|+knives|washroom|kitchen|+washbasins|carpet|+windows',
    owners: 'the|the|their',
    good: 'clean/spotless* | well kept!/in good order!',
    bad: 'dirty/filthy*/sticky | in a bad state!',
  },
  {
    name: 'chairs',
    slots: 'spot',
    nouns:
      '+chairs|+seats|+benches|+stools|+sofas|+corner tables|+bar stools|+armchairs|+high chairs',
    owners: 'the|the|their',
    good: 'comfortable | clean | well spaced!/sturdy',
    bad: 'uncomfortable/wobbly | dirty/sticky | too close together!',
  },
  {
    name: 'mood',
    slots: 'spot',
    nouns:
      'atmosphere|mood|music*|decoration*|view|lighting*|live music*|band|pianist|jazz*|sea view|singer|candlelight*|playlist|lake view|soundtrack|fireplace',
    owners: 'the|the|their',
    good: 'lovely!/pleasant/wonderful*/excellent*/delightful*/fantastic*/enchanting/magical/charming | relaxing/special/unforgettable*/just right!',
    bad: 'awful*/terrible*/dreadful*/horrible*/unpleasant/tasteless/depressing | disappointing/dull/spoiled!/forgettable',
  },
  {
    name: 'service',
    slots: 'meals deal',
    nouns: 'service*|table service*|customer service*',
    owners: 'the|the|their',
    good: 'quick/fast/prompt/efficient/smooth | friendly/polite/attentive/personal/warm/professional/discreet | excellent*/superb*/outstanding*/first class!/faultless*/wonderful*/fantastic*/impressive/exemplary!',
    bad: 'slow/sluggish | rude/unfriendly/careless/impersonal/inattentive/unprofessional | terrible*/awful*/poor/a disgrace!/chaotic/dreadful*/hopeless*/shocking/appalling*/disappointing/a joke!',
  },
  {
    name: 'prices',
    slots: 'meals deal',
    nouns: '+prices|+[lunch|weekend|summer] prices',
    owners: 'the|the|their',
    good: 'fair/reasonable/low | clearly marked!',
    bad: 'too high!/outrageous*/ridiculous/shocking | badly marked!',
  },
  {
    name: 'bill',
    slots: 'meals',
    nouns: 'bill|final bill',
    owners: 'the|our|my',
    good: 'fair/reasonable/lower than expected! | correct!/clear',
    bad: 'too high!/outrageous*/shocking/higher than expected! | wrong!/full of mistakes!',
  },
  {
    name: 'portions',
    slots: 'meals',
    nouns:
      '+portions|+helpings|+starters|+[main|side] dishes|+desserts|+side orders|+appetisers|+sharing plates',
    owners: 'the|the|their',
    good: 'generous/huge*/large | beautifully presented! | tasty/delicious*',
    bad: 'tiny*/small/mean | carelessly presented!/thrown on the plate! | overpriced/too expensive! | boring/disappointing',
  },
  {
    name: 'menu',
    slots: 'meals',
    nouns: "[lunch|evening|set|new|dessert|breakfast|children's] menu|menu|wine list",
    owners: 'the|the|their',
    good: 'varied/interesting | clear/easy to read! | fairly priced!/good value!',
    bad: 'boring/short/limited | confusing/hard to read! | overpriced/too expensive!',
  },
  {
    name: 'meal',
    slots: 'meals',
    nouns:
      'food*|meal|[birthday|wedding|Sunday|evening] meal|[Sunday|business|family|three course] lunch|breakfast|dinner|[seafood|breakfast|salad|cheese] buffet|brunch|[vegan|tasting|wine] dinner|[set|late|light] lunch|supper|[hotel|cooked|champagne] breakfast|picnic|barbecue|banquet|cream tea|[tasting|Christmas] menu',
    owners: 'the|the|our|my|their',
    good: 'delicious*/superb*/wonderful*/excellent*/outstanding*/perfect*/fantastic*/faultless*/memorable/divine*/exquisite*/magnificent* | fresh/plentiful/generous | good value!/fairly priced! | well presented!/beautifully served! | healthy/varied',
    bad: 'awful*/terrible*/dreadful*/disappointing/inedible*/mediocre/revolting*/horrible*/a disaster!/forgettable | cold/lukewarm | overpriced/too expensive! | bland/tasteless/too salty!/stodgy/greasy',
  },
  {
    name: 'shop',
    slots: 'shop',
    nouns:
      'shop|[shoe|toy|book|furniture|gift|corner|clothes|flower|bicycle|village|museum|kitchen] shop|department store|[record|antique|wine|music|cheese|tea] shop|supermarket|boutique|[hardware|furniture|second hand|garden|craft] store|pharmacy|bakery|market hall|[jewellery|fabric|pet|stationery|sports|camera] shop|delicatessen|bookshop|charity shop|farm shop|flea market|[music|shoe|grocery] store|perfumery|outlet|garden centre|shopping centre|flower market|cheese market|craft fair',
    owners: 'the|the|this',
    kinds: 'little|old|new|big|local|fashionable|modern|nearby',
    good: 'tidy/well organised!/neat | clean/spotless* | bright/spacious/airy | quiet/calm/relaxed | charming/lovely!/delightful*/welcoming/pleasant/attractive | well stocked!/a treasure trove! | wonderful*/fantastic*/excellent*/worth a visit!/good value!/reliable',
    bad: 'messy/untidy/badly organised!/chaotic | dirty/dusty/grubby/smelly | cramped/too crowded! | noisy/hot/stuffy | gloomy/dingy/ugly/shabby/run down! | half empty!/badly stocked! | awful*/terrible*/dreadful*/disappointing/overpriced/unreliable/a waste of time!',
  },
  {
    name: 'shop parts',
    slots: 'corner',
    nouns:
      "+changing rooms|+shelves|+aisles|shop window|car park|lift|ground floor|children's corner|entrance|basement|staircase|escalator|display|toy department|shoe department|play area|showroom|+counters|fitting room|first floor",
    owners: 'the|the|their',
    good: 'clean/spotless* | tidy/neat/well kept! | spacious/bright',
    bad: 'dirty/filthy*/grubby | untidy/cluttered/neglected! | cramped/badly lit!',
  },
  {
    name: 'delivery',
    slots: 'deal',
    nouns: 'delivery*|home delivery*|shipping*|express delivery*|courier service|postage*',
    owners: 'the|the|their',
    good: 'fast/quick/prompt | free!/cheap | reliable/punctual',
    bad: 'slow/late | expensive/overpriced | unreliable/chaotic',
  },
  {
    name: 'range',
    slots: 'deal',
    nouns:
      'selection|choice of [colours|sizes|books|shoes|fabrics|toys]|range of [gifts|tools|fabrics|spices]|choice of [wines|cheeses|plants|wool]|range of [teas|lamps|games|paints|flowers]',
    owners: 'the|the|their',
    good: 'huge*/wide/enormous*/impressive | excellent*/wonderful*',
    bad: 'poor/limited/tiny* | disappointing/boring',
  },
  {
    name: 'website',
    slots: 'deal',
    nouns:
      'website|online shop|size chart|return form|ordering system|app|hotline|chat service|search function',
    owners: 'the|the|their',
    good: 'clear/simple/easy to use! | helpful/reliable',
    bad: 'confusing/complicated/hard to use! | slow/out of order!/full of mistakes!',
  },
  {
    name: 'parcel',
    slots: 'deal',
    nouns: 'parcel|packaging*|box|gift wrapping*|package|wrapping paper*|envelope|carton|wrapping*',
    owners: 'the',
    good: 'well packed!/neat/sturdy | pretty/beautiful',
    bad: 'torn!/damaged!/crushed! | badly packed!/flimsy | dirty/wet',
  },
  {
    name: 'queue',
    slots: 'deal',
    nouns: 'queue|queue at the till|return procedure|check out|repair',
    good: 'short/quick/over in minutes!',
    bad: 'endless*/slow/a nightmare!/a disgrace!',
  },
];
