/** What is bought and taken home. */
import type { TopicSource } from '../topic';

const FINE =
  'excellent*/wonderful*/fantastic*/brilliant*/superb*/perfect*/marvellous*/great!/first rate!/' +
  'worth the money!/good value!/a bargain!/fairly priced!/a delight!/outstanding*/just right!';
const POOR =
  'awful*/terrible*/dreadful*/horrible*/disappointing/useless*/a disappointment!/hopeless*/' +
  'overpriced/too expensive!/not worth the money!/a waste of money!/a joke!/unsatisfactory/shoddy/second rate!';
const FRESH_FINE =
  'delicious*/tasty/excellent*/wonderful*/superb*/perfect*/fantastic*/lovely!/first rate!/good value!/a bargain!/a delight!';
const FRESH_POOR =
  'awful*/terrible*/horrible*/disappointing/disgusting*/overpriced/too expensive!/not worth the money!/a joke!/unsatisfactory/second rate!';
const WELL_MADE = 'well made!/sturdy/good quality!/solid/beautifully made!/robust/carefully made!';
const BADLY_MADE =
  'badly made!/flimsy/poor quality!/poorly finished!/carelessly made!/already damaged!';
const HANDSOME = 'elegant/beautiful/stylish/lovely!/attractive/pretty/handsome/smart/charming';
const PLAIN = 'ugly/dull/hideous*/unattractive/old fashioned!';
const COLOURS =
  'black|blue|grey|green|red|white|brown|yellow|purple|orange|pink|beige|navy|silver|large|small';

export const GOODS: readonly TopicSource[] = [
  {
    name: 'clothes',
    slots: 'thing wear',
    nouns:
      '[|winter|leather|denim|rain|wool] jacket|[|winter|wool|fur|tweed] coat|[|silk|evening|cotton|party|velvet] dress|[|cotton|linen|silk|flannel] shirt|[|wool|knitted|cashmere] jumper|blouse|+jeans|+[|linen|cotton|running] trousers|cardigan|[|pleated|denim|wool] skirt|[|business|linen|wedding] suit|+shorts|hoodie|+pyjamas|dressing gown|waistcoat|[|wool|silk] scarf|+[|wool|leather|ski] gloves|+[|wool|football|thick] socks|+overalls|[running|ski|cycling] jacket|+leggings|tunic|polo shirt|sweatshirt|bow tie|[straw|wool|sun] hat|bathrobe|parka|+dungarees|vest|kimono|apron|[leather|silk] belt|poncho|anorak|blazer|+tights|[bridal|ball] gown',
    owners: 'the|the|my|this',
    kinds: `${COLOURS}|striped|checked|cream`,
    good: `warm/cosy | soft | comfortable | well cut!/well made!/beautifully made!/good quality!/carefully made! | ${HANDSOME} | ${FINE}`,
    bad: `scratchy/itchy/rough | badly cut!/${BADLY_MADE} | uncomfortable | too tight!/too big!/too short!/too small! | thin | faded!/stained!/torn! | ${PLAIN} | ${POOR}`,
    well: `
      ^fit [perfectly|like a glove|well|my sister perfectly]
      ^look [even better than in the photo|lovely|very elegant|good with jeans|as good as new]
      ^keep [me|my son|my husband] warm [all winter|on cold days|on the bike|]
      survived [twenty washes|a whole winter|the washing machine]
      kept $their [shape|colour] after [ten washes|a whole year|many washes]
      arrived [on time|in a pretty box|within two days|the next morning]
      ^feel [wonderful|soft on the skin|like silk]
      made me feel [special|ten years younger|like a queen]
    `,
    badly: `
      shrank [in the wash|two sizes|after one wash]
      fell apart [after one wash|after a week|at the seams|on the first day]
      lost $their [shape|colour] [after one wash|within a month|]
      came with [a hole in $them|a stain on $them|loose threads|the label torn off]
      ^smell of [plastic|smoke|sweat|chemicals]
      ripped [on the first day|at the seam|when I sat down]
      ^look [nothing like the photo|like a sack|old already]
      arrived [two weeks late|in the wrong colour|in the wrong size|dirty|without a label]
      ^make my skin itch
    `,
  },
  {
    name: 'shoes',
    slots: 'thing wear',
    nouns:
      '+[|hiking|rubber|winter|leather|riding] boots|+[|running|leather|walking|dancing|suede] shoes|+sandals|+trainers|+[felt|wool] slippers|+heels|+football boots|+clogs|+loafers|+moccasins|+espadrilles|+ballet shoes|+flip flops|+brogues|+climbing shoes|+ankle boots',
    owners: 'the|the|my|this',
    kinds: COLOURS,
    good: `comfortable/soft | light | waterproof!/warm | ${WELL_MADE} | ${HANDSOME} | ${FINE}`,
    bad: `uncomfortable/stiff | heavy | too tight!/too narrow!/too wide! | ${BADLY_MADE} | slippery | ${PLAIN} | ${POOR}`,
    well: `
      ^fit [perfectly|like a glove|from the first day]
      ^keep my feet [dry|warm|dry in the rain]
      survived [a whole winter|three holidays|two marathons|my son]
      carried me [up three mountains|through the snow|round the lake]
      ^look [lovely|as good as new|even better than in the photo]
      never gave me blisters
    `,
    badly: `
      gave me [blisters|sore feet|cold feet]
      fell apart [after a week|in the rain|on the first hike|within a month]
      lost [a heel|a sole|the soles] [after a week|on the street|within a month|]
      ^let in [water|the rain|snow]
      ^squeak [at every step|on wet floors|]
      ^smell of [glue|plastic|chemicals]
      arrived [in the wrong size|in two different sizes|two weeks late|with scratches]
    `,
  },
  {
    name: 'machine',
    slots: 'thing',
    nouns:
      'kettle|vacuum cleaner|coffee machine|blender|washing machine|hairdryer|printer|fan|dishwasher|fridge|[electric|oil] heater|drill|lawnmower|sewing machine|food mixer|coffee grinder|[electric|steam] iron|[bread|waffle] maker|toaster|microwave|pressure washer|food processor|hedge trimmer|tumble dryer|[rice|egg|slow] cooker|chainsaw|deep fryer|juicer|freezer',
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `quiet | powerful/efficient | easy to use!/easy to clean! | reliable/${WELL_MADE} | ${FINE}`,
    bad: `noisy/loud | weak/feeble | hard to use!/hard to clean! | unreliable/${BADLY_MADE} | ${POOR}`,
    well: `
      ^work [perfectly|like a dream|without a sound|better than the old one]
      still ^work after [five years|ten years|two moves]
      ^save [me|us] [a lot of time|an hour a day|money]
      ^do [exactly what I need|a fine job|the job]
      arrived [on time|well packed|the next morning|fully charged]
    `,
    badly: `
      broke [after a week|after two days|on the first day|within a month]
      stopped [after a week|after an hour|in the middle of the night]
      never worked
      arrived [broken|without a plug|with a crack|without instructions]
      began to [smoke|leak|rattle|smell] [after a week|at once|after an hour]
      ^leak [all over the floor|oil|water]
      blew [a fuse|all our fuses] [on the first day|twice|]
    `,
  },
  {
    name: 'gadget',
    slots: 'thing',
    nouns:
      '[|desk|reading|bedside|floor] lamp|radio|+headphones|[|digital|video] camera|phone|tablet|[|wrist|pocket|sports] watch|alarm clock|+[wireless|garden] speakers|keyboard|television|laptop|torch|charger|doorbell|smoke alarm|projector|microphone|[solar|table] lamp|+binoculars|telescope|thermometer|amplifier|electric guitar|router|calculator|+earphones|games console|shaver|electric toothbrush|turntable',
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `reliable | easy to use!/easy to set up! | ${WELL_MADE} | ${HANDSOME} | ${FINE}`,
    bad: `unreliable | hard to use!/hard to set up! | ${BADLY_MADE} | ${PLAIN} | faulty! | ${POOR}`,
    well: `
      ^work [perfectly|like a dream|better than the old one|at once]
      still ^work after [five years|ten years|two falls]
      took [five minutes|no time] to set up
      ^look [lovely|very elegant|even better than in the photo]
      arrived [on time|well packed|the next morning|fully charged]
      survived [a fall|two moves|three holidays]
    `,
    badly: `
      broke [after a week|after two days|on the first day|within a month]
      stopped working [after a week|after an hour|within a month]
      never worked
      arrived [broken|without a cable|with a crack|without instructions|already used]
      ^get too hot
      took [hours|a whole evening|two days] to set up
    `,
  },
  {
    name: 'seat',
    slots: 'thing',
    nouns:
      '[|office|garden|kitchen|dining|rocking] chair|armchair|[|leather|corner] sofa|[foam|double] mattress|[|double|bunk|wooden] bed|[|garden|wooden] bench|deck chair|hammock|futon|sofa bed|beanbag|high chair|piano stool|bar stool|camp bed|swing|car seat|lounger',
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `comfortable/cosy | ${WELL_MADE} | ${HANDSOME} | ${FINE}`,
    bad: `uncomfortable/too hard!/too soft! | wobbly/${BADLY_MADE} | ${PLAIN} | stained! | ${POOR}`,
    well: `
      ^look lovely in [our living room|the garden|my office|the bedroom]
      ^feel [wonderful|like a cloud|solid]
      took [ten minutes|no time] to put together
      ^do [my back|my husband's back] good
      arrived [on time|well packed|within a week|ready to use]
    `,
    badly: `
      collapsed [after a week|on the first evening|under my uncle|within a month]
      ^creak [all night|at every move|like an old ship]
      arrived [with a broken leg|scratched|without screws|a month late|in the wrong colour]
      took [hours|a whole weekend] to put together
      ^hurt my [back|neck|legs]
      ^smell of [glue|chemicals|smoke]
    `,
  },
  {
    name: 'furniture',
    slots: 'thing',
    nouns:
      '[|kitchen|coffee|dining|garden] table|[|oak|writing|standing] desk|wardrobe|bookcase|[kitchen|bathroom] cupboard|chest of drawers|[wall|shoe] shelf|[|round|hall] mirror|bedside table|+curtains|[|wool|bathroom] rug|sideboard|dresser|coat stand|+blinds|shoe rack|[striped|hall] carpet|+lampshades|towel rail|trunk|filing cabinet|picture frame|umbrella stand',
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `${WELL_MADE} | ${HANDSOME} | practical | ${FINE}`,
    bad: `${BADLY_MADE} | ${PLAIN} | stained! | ${POOR}`,
    well: `
      ^look lovely in [our hall|the kitchen|my office|the bedroom|our living room]
      ^fit [perfectly|under the window|between the doors|into our kitchen]
      arrived [on time|well packed|within a week|in perfect condition]
      ^match our [floor|walls|sofa]
      survived [two moves|three children|ten years]
    `,
    badly: `
      arrived [scratched|with a stain|a month late|in the wrong colour|damaged]
      ^smell of [glue|chemicals|smoke|mould]
      ^look [nothing like the photo|old already]
      fell [to pieces|apart] [after a week|within a month]
    `,
  },
  {
    name: 'kitchenware',
    slots: 'thing small',
    nouns:
      '[|frying|cast iron] pan|teapot|[|bread|kitchen] knife|[|coffee|travel] mug|[|glass|flower] vase|+[|dinner|dessert] plates|+wine glasses|+[salad|soup] bowls|[water|milk] jug|chopping board|saucepan|+[kitchen|nail] scissors|pepper mill|salt mill|wok|colander|whisk|corkscrew|+candlesticks|rolling pin|+teaspoons|tray|[butter|fruit] dish|baking tin|grater|thermos flask|lunch box|+steak knives|ladle|wine rack|sugar bowl|biscuit tin|+coasters',
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `${WELL_MADE} | practical/useful | ${HANDSOME} | ${FINE}`,
    bad: `${BADLY_MADE} | ${PLAIN} | ${POOR}`,
    well: `
      ^look lovely on [the table|our shelf|the windowsill]
      made a [lovely|perfect|great] present for my [mother|aunt|neighbour|sister]
      arrived [on time|well packed|in one piece|within two days]
      survived [the dishwasher|ten years|my children]
    `,
    badly: `
      arrived [broken|in pieces|with a crack|in the wrong colour]
      broke [on the first day|in the dishwasher|within a month|after a week]
      ^smell of [plastic|chemicals|oil]
      turned [brown|black|grey] after [one wash|a week]
    `,
  },
  {
    name: 'bag',
    slots: 'thing wear small',
    nouns:
      '[|leather|school|hiking] backpack|suitcase|[|leather|evening|canvas] handbag|[|leather|slim] wallet|purse|[shopping|sports|beach|laptop] bag|rucksack|[leather|travel] briefcase|holdall|[camera|tote] bag|pencil case|satchel|shoulder bag|clutch bag',
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `roomy/spacious | ${WELL_MADE} | ${HANDSOME} | light/practical | ${FINE}`,
    bad: `too small!/smaller than expected! | ${BADLY_MADE} | ${PLAIN} | heavy/impractical | ${POOR}`,
    well: `
      survived [three holidays|ten flights|a year of school|my children]
      ^hold [everything I need|a surprising amount|all my papers]
      ^look [very elegant|as good as new|even better than in the photo]
      arrived [on time|within two days|the next morning|in a pretty box]
    `,
    badly: `
      split [on the first trip|at the seams|after a week]
      lost [a strap|a handle] [after a week|on the first trip|within a month]
      ^smell of [plastic|fish|chemicals|glue]
      arrived [with a broken zip|two weeks late|in the wrong colour|with a scratch]
      fell apart [after a week|at the airport|within a month]
    `,
  },
  {
    name: 'toy',
    slots: 'thing small gift',
    nouns:
      "[wooden|jigsaw|animal] puzzle|board game|[|rag|baby] doll|kite|[wooden|electric] train|teddy bear|+building blocks|card game|[toy|model] castle|paint box|[toy|racing] car|doll's house|rocking horse|spinning top|+dominoes|chess set|+skittles|[wooden|toy] sword|scooter|tricycle|+marbles|[glove|finger] puppet|robot|doll pram|drum|xylophone|pirate ship|globe",
    owners: 'the|the|my|our|this',
    kinds: COLOURS,
    good: `${WELL_MADE} | great fun!/entertaining | ${HANDSOME} | ${FINE}`,
    bad: `${BADLY_MADE} | boring/dull | ${PLAIN} | unsafe/dangerous | ${POOR}`,
    well: `
      kept [the children|my nephew|the twins|my daughter] busy [for hours|all afternoon|on the train|all winter]
      made my [daughter|son|nephew|niece|grandson] very happy
      made a [lovely|perfect|great] present for my [godson|niece|nephew|granddaughter]
      survived [three children|two wild boys|years of use]
      arrived [on time|before Christmas|in time for the birthday]
    `,
    badly: `
      broke [on the first day|within an hour|after a week|under the Christmas tree]
      arrived [with missing pieces|after Christmas|broken|already opened]
      bored [the children|my nephew|my daughter] [within minutes|at once]
      ^smell of [plastic|paint|chemicals]
      came with [sharp edges|missing pieces|no instructions]
    `,
  },
  {
    name: 'fruit',
    slots: 'fresh',
    nouns:
      '+strawberries|+peaches|+apples|+tomatoes|+plums|+pears|+grapes|+cherries|+bananas|+oranges|+melons|+raspberries|+avocados|+lemons|+mangoes|+apricots|+blueberries|+pineapples|+figs|+limes|+nectarines|+gooseberries|+cucumbers|+grapefruits',
    owners: 'the|the|their',
    kinds: 'local|organic|Spanish|imported|big',
    good: `fresh | ripe/sweet/juicy | full of flavour! | ${FRESH_FINE}`,
    bad: `mouldy/rotten/half rotten! | sour/unripe/hard/tasteless | bruised/squashed | ${FRESH_POOR}`,
    well: 'tasted of [summer|the garden|sunshine]|kept [for a week|for days]|came [straight from the farm|from the next village]',
    badly:
      'went [bad|mouldy] [overnight|within a day]|tasted of [nothing|water|cardboard]|had [worms|mould|flies] on $them',
  },
  {
    name: 'flowers',
    slots: 'fresh gift',
    nouns:
      '+roses|+tulips|+lilies|bouquet|+orchids|+sunflowers|pot plant|+carnations|wreath|+daffodils|+dahlias|+hyacinths|+peonies|+violets|+daisies|wedding bouquet|+irises',
    owners: 'the|the|their',
    kinds: 'red|white|yellow|pink|orange|purple',
    good: `fresh | ${HANDSOME} | beautifully arranged! | wonderful*/superb*/perfect*/good value!/a delight!/a bargain!/well worth the money!`,
    bad: `wilted/half dead!/limp | badly arranged!/carelessly wrapped! | full of greenfly! | disappointing/overpriced/too expensive!/not worth the money!/a joke!/poor/a disappointment!`,
    well: 'lasted [two weeks|ten days|until Sunday]|smelled [wonderful|heavenly|of spring]|made my [mother|wife|aunt|grandmother] very happy|arrived [on time|fresh as dew|before noon]',
    badly:
      'died [within a day|overnight|after two days]|arrived [crushed|a day late|in the wrong colour|without the card]|dropped $their petals [at once|within a day]',
  },
  {
    name: 'delicacies',
    slots: 'fresh',
    nouns:
      "[goat|blue|sheep's|mountain|cream] cheese*|[|smoked|cured] ham*|honey*|[strawberry|plum|apricot|cherry] jam*|[farm|duck] +eggs|olive oil*|milk*|butter*|salami*|+olives|+[roasted|salted] nuts|[|raw milk|smoked] cheese*|mustard*|chutney*|muesli*|[dark|milk|white] chocolate*|+truffles|marmalade*|yoghurt*|+dates|pesto*|nougat*",
    owners: 'the|the|their',
    kinds: 'local|organic|imported|homemade|mild|smoked',
    good: `fresh | full of flavour! | ${FRESH_FINE}`,
    bad: `past $their best!/out of date!/far from fresh! | tasteless/bland | ${FRESH_POOR}`,
    well: 'tasted [homemade|of the mountains|of summer|wonderful]|came [straight from the farm|from the next village|in a pretty jar]|disappeared in [minutes|a day]',
    badly:
      'tasted [of soap|of plastic|of nothing|rancid]|smelled [odd|sour|of mould]|went [bad|off] within a day|made [me|us|the children] sick',
  },
];
