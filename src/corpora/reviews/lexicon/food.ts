/** What is served: each kind of food and drink with what may be said of it. */
import type { TopicSource } from '../topic';

const TASTY =
  'delicious*/tasty/superb*/excellent*/wonderful*/outstanding*/perfect*/fantastic*/lovely!/divine*/' +
  'memorable/faultless*/exquisite*/magnificent*/first rate!/heavenly*/beautifully presented!/great value!';
const NASTY =
  'awful*/disgusting*/inedible*/dreadful*/terrible*/disappointing/revolting*/unpleasant/mediocre!/' +
  'horrible*/poor/vile*/overpriced/not worth the price!/carelessly presented!/forgettable';
const FINE =
  'delicious*/superb*/excellent*/wonderful*/outstanding*/perfect*/fantastic*/lovely!/first rate!/great value!/beautifully served!';
const FOUL =
  'awful*/disgusting*/undrinkable*/dreadful*/terrible*/disappointing/revolting*/unpleasant/horrible*/poor/vile*/overpriced/too expensive!';
const KINDS = 'traditional|classic|regional|seasonal|signature|house';
const OWNERS = 'the|the|my|our|their';
const SHARED = 'the|the|our|their';

export const FOOD: readonly TopicSource[] = [
  {
    name: 'soup',
    slots: 'dish main',
    nouns:
      'soup|[tomato|onion|mushroom|fish|lentil|pumpkin|chicken|noodle|pea|leek|bean|carrot] soup|[seafood|clam] chowder|[vegetable|beef] broth|gazpacho|minestrone|borscht|[beetroot|broccoli|potato|celery|asparagus|courgette] soup',
    owners: OWNERS,
    kinds: `${KINDS}|winter|clear|spicy`,
    sides: 'croutons|herbs|noodles|cream|beans|chilli|ginger|dumplings|barley|parsley',
    good: `hot/piping hot! | rich/creamy/thick | well seasoned!/fragrant/full of flavour! | ${TASTY} | comforting`,
    bad: `cold/lukewarm!/barely warm! | watery/thin/lumpy | too salty!/bland/tasteless | greasy/oily | ${NASTY}`,
    well: 'tasted of [fresh herbs|the sea|summer]|came with [warm bread|crusty bread|homemade bread]|warmed us [up|at once]|reminded me of [home|my grandmother|our holidays]',
    badly:
      'tasted of [nothing|dishwater|burnt garlic|metal]|came out of a [tin|packet]|had a [hair|fly|stone] in it|arrived [without a spoon|without bread|stone cold]',
  },
  {
    name: 'meat',
    slots: 'dish main',
    nouns:
      'steak|chicken*|lamb*|burger|[roast|grilled|fried] chicken*|duck*|pork*|+ribs|+sausages|[cheese|beef|turkey] burger|beef*|+meatballs|[roast|slow cooked] lamb*|+[lamb|pork] chops|turkey*|veal*|schnitzel|+[chicken|lamb] kebabs|+chicken wings|venison*|gammon*|+spare ribs|goose*|rabbit*|pheasant*|quail*|ham*|+lamb cutlets|+chicken breasts|rump steak|fillet steak|pork belly*|+bratwursts|sirloin*|oxtail*|[turkey|veal] escalope',
    owners: OWNERS,
    kinds: `${KINDS}|spicy|peppered|marinated`,
    sides:
      'chips|mushrooms|pepper sauce|garlic butter|red cabbage|mustard|rosemary|gravy|apples|mint sauce|chestnuts|onions|herbs|beans',
    good: `tender | juicy/succulent | perfectly cooked!/cooked to perfection!/nicely browned! | full of flavour!/${TASTY} | well seasoned!`,
    bad: `tough/chewy/stringy | dry/greasy/fatty | overcooked!/burnt!/undercooked!/raw in the middle! | cold/lukewarm! | bland/tasteless/too salty! | ${NASTY}`,
    well: 'melted in the mouth|came with [roast potatoes|a rich gravy|a peppery sauce|buttered beans|crisp vegetables]|arrived [sizzling|hot from the grill|exactly as I like $them]|tasted of [smoke and herbs|rosemary|the open fire]',
    badly:
      'tasted [like leather|of nothing|like cardboard|of old oil|of smoke and ash]|arrived [burnt|half raw|without the sauce|stone cold]|came swimming in [fat|grease]|needed a [sharper knife|saw]',
  },
  {
    name: 'fish',
    slots: 'dish main',
    nouns:
      'salmon*|fish*|cod*|trout|[smoked|grilled] salmon*|sea bass*|tuna*|[grilled|fried] fish*|haddock*|mackerel*|+sardines|sole*|halibut*|+herrings|monkfish*|swordfish*|plaice*|carp*|perch*|turbot*|pike*|eel*|skate*|red mullet*',
    owners: OWNERS,
    kinds: `${KINDS}|spiced|marinated`,
    sides:
      'lemon|capers|dill|spinach|fennel|almonds|potatoes|rice|butter sauce|olives|chips|mustard|horseradish',
    good: `fresh | flaky/tender/delicate | perfectly cooked!/beautifully grilled!/crisp on the outside! | ${TASTY} | well seasoned!`,
    bad: `dry/rubbery/slimy | overcooked!/burnt!/raw in the middle! | full of bones! | bland/tasteless/too salty! | cold/lukewarm! | smelly/far from fresh! | ${NASTY}`,
    well: 'came with [a lemon sauce|new potatoes|a caper butter|fennel and lemon|crisp chips]|tasted of [the sea|lemon and butter|fresh dill]|melted in the mouth|flaked [beautifully|at a touch]',
    badly:
      'smelled [odd|of ammonia|too strong]|tasted of [mud|nothing|the freezer]|came [in soggy batter|without the lemon|with the scales on]|arrived [burnt|half frozen|stone cold]',
  },
  {
    name: 'shellfish',
    slots: 'dish main',
    nouns:
      '+prawns|+mussels|squid*|+scallops|crab*|lobster|octopus*|[garlic|grilled] +prawns|+oysters|+clams|+crayfish|+langoustines|cuttlefish*|+shrimps|calamari*',
    owners: OWNERS,
    kinds: `${KINDS}|spicy|marinated`,
    sides: 'garlic|chilli|saffron|lime|rice|parsley|mayonnaise|fennel|white wine|linguine',
    good: `fresh | tender/plump/sweet | ${TASTY}`,
    bad: `rubbery/chewy/slimy | smelly/far from fresh! | tasteless/too salty! | gritty/full of sand! | ${NASTY}`,
    well: 'tasted of [the sea|garlic and lemon|white wine and parsley]|came with [crusty bread|melted butter|a spicy sauce|lemon wedges]|{was} the highlight of the [meal|evening|night]',
    badly:
      'made me [sick|ill|feel sick]|smelled [odd|of the harbour|too strong]|tasted of [mud|the freezer|nothing]|came [half frozen|without a fork|with a sour sauce]',
  },
  {
    name: 'fried',
    slots: 'dish side',
    nouns:
      '+chips|+onion rings|+spring rolls|+potato wedges|+[fish|crab] cakes|+samosas|+fritters|falafel*|+croquettes|+[vegetable|corn] fritters|+hash browns|tempura*|+nuggets|+empanadas|+fish fingers|+pakoras|+nachos|+poppadoms',
    owners: SHARED,
    kinds: `${KINDS}|spicy|mini`,
    sides: 'ketchup|mayonnaise|sweet chilli|mint|yoghurt|lime|garlic sauce|vinegar',
    good: `crisp/crunchy | golden | hot | moreish/${TASTY} | perfectly salted!`,
    bad: `soggy/limp | greasy/oily | cold/lukewarm! | burnt!/half raw! | too salty!/tasteless | ${NASTY}`,
    well: 'came with a [spicy|tangy|creamy|sweet] [dip|sauce]|disappeared in [minutes|seconds]|arrived [hot and crisp|fresh from the pan]|tasted [homemade|just right]',
    badly:
      'tasted of [old oil|fish|cardboard]|arrived [cold|burnt|without the dip]|dripped with [oil|fat]|came straight from the freezer',
  },
  {
    name: 'vegetables',
    slots: 'dish side',
    nouns:
      '+vegetables|+[roast|mashed|new|baked] potatoes|+[green|white|black] beans|+carrots|+mushrooms|+peas|spinach*|cabbage*|broccoli*|cauliflower*|+aubergines|+stuffed peppers|asparagus*|+courgettes|+brussels sprouts|sauerkraut*|+lentils|+artichokes|+parsnips|kale*|+leeks|ratatouille*|+chickpeas|+turnips',
    owners: SHARED,
    kinds: 'seasonal|spiced|glazed|local|organic',
    sides: 'butter|mint|garlic|sesame|thyme|parsley|lemon|cumin|almonds',
    good: `fresh | tender/perfectly cooked! | colourful | full of flavour!/${TASTY} | well seasoned!/buttery`,
    bad: `soggy/mushy/hard/overcooked! | cold/lukewarm! | bland/tasteless/too salty! | oily/watery | burnt! | ${NASTY}`,
    well: 'tasted of [the garden|garlic and thyme|butter and mint]|came [straight from the garden|with a nutty butter|with toasted almonds]',
    badly:
      'tasted of [nothing|the tin|old oil]|came [straight from the freezer|out of a tin|swimming in water]|arrived [half frozen|burnt|stone cold]',
  },
  {
    name: 'salad',
    slots: 'dish main side',
    nouns:
      'salad|[potato|tomato|green|side|bean|chicken|tuna|beetroot|pasta|fruit|lentil] salad|coleslaw*|[rice|cucumber|cabbage|herring|lobster|spinach|avocado|egg] salad|tabbouleh*',
    owners: OWNERS,
    kinds: `${KINDS}|warm|mixed|spicy`,
    sides: 'walnuts|croutons|feta|bacon|mango|radishes|olives|chicory|pomegranate|anchovies',
    good: `fresh/crisp/crunchy | colourful/generous | well dressed! | refreshing/${TASTY}`,
    bad: `limp/wilted!/tired | tiny/mean | drowned in oil!/swimming in dressing! | bland/tasteless/sour | gritty/badly washed! | ${NASTY}`,
    well: 'came with [a mustard dressing|toasted nuts|warm goat cheese|roasted seeds]|tasted of [summer|fresh basil|lemon and mint]|filled [me|us] up nicely',
    badly:
      'had a [slug|snail|fly|hair] in it|came [without the dressing|out of a bag|with brown edges]|tasted of [the fridge|vinegar|nothing]',
  },
  {
    name: 'pasta',
    slots: 'dish main',
    nouns:
      'pasta*|[mushroom|seafood|pumpkin|saffron] risotto|lasagne|spaghetti*|+noodles|+ravioli|+dumplings|[egg|fried] rice*|rice*|+gnocchi|macaroni cheese*|[fried|rice] +noodles|cannelloni*|carbonara*|paella*|couscous*|polenta*|tagliatelle*|penne*|linguine*|pad thai*|tortellini*|macaroni*',
    owners: OWNERS,
    kinds: `${KINDS}|spicy|cheesy`,
    sides: 'mushrooms|basil|truffles|sage|bacon|courgettes|peas|spinach|artichokes',
    good: `perfectly cooked!/light/silky | hot | fresh/homemade! | full of flavour!/${TASTY}`,
    bad: `overcooked!/mushy/sticky/undercooked! | cold/lukewarm! | bland/tasteless/too salty! | stodgy/heavy | oily/dry | ${NASTY}`,
    well: 'came with [a creamy sauce|fresh basil|roasted tomatoes|a spicy sauce|plenty of cheese]|tasted [homemade|of sage and butter]|reminded me of [home|our holidays|my grandmother]',
    badly:
      'tasted of [nothing|flour|burnt garlic]|stuck [together|to the plate]|came [in a watery sauce|without any sauce|out of a packet]|arrived [half cooked|stone cold]',
  },
  {
    name: 'curry',
    slots: 'dish main',
    nouns:
      '[|chicken|vegetable|lamb|prawn|chickpea|potato|fish] curry|[|beef|lamb|bean|chicken|rabbit] stew|goulash|chilli|casserole|moussaka|tagine|[fish|venison|oxtail] stew|stroganoff|hotpot|jambalaya|gumbo|korma|[aubergine|duck|pea] curry',
    owners: OWNERS,
    kinds: `${KINDS}|mild|green|spicy`,
    sides: 'rice|spinach|flatbread|yoghurt|chickpeas|dumplings|peppers|potatoes',
    good: `hot | rich/creamy | fragrant/pleasantly spicy!/full of flavour!/well seasoned! | ${TASTY} | filling/comforting`,
    bad: `cold/lukewarm!/barely warm! | watery/thin/lumpy | too salty!/bland/tasteless/far too spicy! | greasy/oily | burnt! | ${NASTY}`,
    well: 'came with [fluffy rice|warm flatbread|mango chutney|crusty bread]|tasted of [ginger and lime|home|coconut and chilli|red wine and herbs]|warmed us [up|at once]',
    badly:
      'tasted of [nothing|burnt onions|the microwave]|came [without the rice|out of a tin|in a tiny bowl]|gave [me|us|my wife] stomach ache|had [hardly any meat|a bone] in it',
  },
  {
    name: 'pie',
    slots: 'dish main',
    nouns:
      'pizza|[seafood|mushroom|vegetable|ham|spinach] pizza|[|chicken|fish|steak|cheese|onion] pie|quiche|[cheese|mushroom|ham|herb] omelette|+pancakes|+[fried|scrambled|poached] eggs|frittata|[cottage|pork|game] pie|souffle|tortilla|[salami|anchovy|tuna] pizza|burrito|+tacos|+crepes|enchilada|calzone',
    owners: OWNERS,
    kinds: `${KINDS}|mini|spicy`,
    sides: 'mushrooms|spinach|leeks|chives|peppers|herbs|tomatoes|sour cream',
    good: `hot | light/fluffy/crisp | golden | fresh | full of flavour!/${TASTY}`,
    bad: `cold/lukewarm! | soggy/rubbery/doughy | burnt!/half raw! | greasy/dry | bland/tasteless/too salty! | ${NASTY}`,
    well: 'came with [a green salad|plenty of cheese|fresh herbs|grilled tomatoes]|arrived [hot from the oven|hot and golden]|tasted [homemade|of fresh herbs|just right]|disappeared in [minutes|seconds]',
    badly:
      'tasted [like cardboard|of nothing|of burnt flour]|arrived [burnt|half raw|stone cold]|had [a hair|eggshell] in it|came [straight from the freezer|out of the microwave]',
  },
  {
    name: 'bread',
    slots: 'dish side',
    nouns:
      'bread*|[garlic|rye|corn|walnut|seed] bread*|+rolls|+croissants|[cheese|ham|egg|tuna|chicken] sandwich|toast*|+bagels|baguette|+[cinnamon|currant|cheese] buns|flatbread*|+pretzels|focaccia*|brioche|ciabatta*|+breadsticks|soda bread*|[salmon|bacon|steak|falafel] sandwich|+crumpets|sourdough*|+wraps|panini|pumpernickel*',
    owners: SHARED,
    kinds: 'local|organic|traditional|buttered|large|small',
    sides: 'butter|cheese|seeds|herbs',
    good: `fresh/still warm! | crusty/crisp/soft | ${TASTY} | well baked!`,
    bad: `stale/dry | hard/soggy/rubbery | burnt!/doughy | tasteless/too salty! | ${NASTY}`,
    well: 'came [straight from the oven|warm with butter|with salted butter|in a pretty basket]|smelled [wonderful|of the oven|heavenly]|tasted [homemade|just right]',
    badly:
      'tasted [like cardboard|of yesterday|of nothing]|crumbled [into dust|at a touch]|came [straight from the freezer|out of a plastic bag]|had mould on $them',
  },
  {
    name: 'cake',
    slots: 'dish sweet',
    nouns:
      '[|lemon|apple|plum|almond|pear|cherry|strawberry] tart|[chocolate|carrot|walnut|cream|honey|sponge] cake|cheesecake|[apple|rhubarb|cherry] crumble|+waffles|+scones|+doughnuts|tiramisu*|+muffins|+biscuits|[rice|bread|toffee|chocolate] pudding|brownie|+pastries|apple pie|trifle|panna cotta*|pavlova|+eclairs|gateau|[peach|fig|treacle|custard] tart|[coffee|marble|poppy seed] cake|meringue|+macaroons|fudge*|+profiteroles|flan|baklava*|strudel|parfait',
    owners: OWNERS,
    kinds: `${KINDS}|little|vegan|warm`,
    sides:
      'cream|custard|raspberries|icing|caramel|vanilla sauce|nuts|cinnamon|apricot jam|ginger|cherries',
    good: `light/fluffy/moist | fresh/homemade! | not too sweet!/full of flavour! | heavenly!/${TASTY} | pretty`,
    bad: `dry/stale/soggy | heavy/stodgy | too sweet!/sickly/tasteless | burnt!/frozen in the middle! | ${NASTY}`,
    well: 'melted in the mouth|came with [vanilla ice cream|warm custard|whipped cream|fresh berries]|tasted [homemade|like heaven|of real vanilla|of summer]|disappeared in [minutes|seconds]',
    badly:
      'tasted [of soap|like cardboard|of nothing|of the fridge]|came [straight from the freezer|without the cream|with sour cream]|stuck to my teeth|crumbled [into dust|at a touch]',
  },
  {
    name: 'ice cream',
    slots: 'dish sweet',
    nouns:
      'ice cream*|[vanilla|chocolate|lemon|pistachio|strawberry] ice cream*|[mango|lemon|raspberry] sorbet|[coffee|caramel|hazelnut|coconut] ice cream*|gelato*|sundae|frozen yoghurt*|[orange|cherry] sorbet',
    owners: OWNERS,
    kinds: 'Italian|organic|vegan|local|seasonal',
    sides: 'berries|nuts|caramel|wafers|cherries',
    good: `creamy/smooth/silky | homemade!/fresh | refreshing | heavenly!/${TASTY}`,
    bad: `melted!/icy/grainy | too sweet!/tasteless/artificial | ${NASTY}`,
    well: 'tasted [of real fruit|like heaven|of summer|homemade]|came with [a crisp wafer|fresh berries|hot chocolate sauce]',
    badly:
      'tasted of [soap|nothing|the freezer|chemicals]|came in a [tiny|dirty|plastic] [bowl|cup]|melted before [we|I] got a spoon',
  },
  {
    name: 'hot drink',
    slots: 'drink',
    nouns:
      'coffee*|tea*|hot chocolate*|cappuccino|[mint|green|ginger|herbal] tea*|espresso|latte|filter coffee*|macchiato|cocoa*|chai*|[peppermint|camomile|jasmine] tea*|mocha|americano|flat white',
    owners: OWNERS,
    kinds: 'small|large|organic|decaffeinated',
    sides: 'milk|honey|cream|cinnamon|oat milk',
    good: `hot | strong/rich/smooth | ${FINE}`,
    bad: `cold/lukewarm! | weak/watery/bitter/burnt! | ${FOUL}`,
    well: 'came with a [biscuit|glass of water|slice of cake|smile]|woke me up [at last|nicely]|tasted [wonderful|just right]',
    badly:
      'tasted of [dishwater|soap|burnt rubber|nothing]|came in a [dirty|chipped|plastic|greasy] cup|arrived [cold|without milk|after half an hour]',
  },
  {
    name: 'cold drink',
    slots: 'drink',
    nouns:
      'beer*|lemonade*|[orange|apple|tomato] juice*|cider*|+cocktails|[iced|peach] tea*|smoothie|milkshake|ginger beer*|punch*|[grape|pineapple|carrot|cranberry] juice*|+mojitos|cola*|lager*|ale*|stout*|tonic water*|sangria*|iced coffee*',
    owners: OWNERS,
    kinds: 'small|large|local|organic',
    good: `cold/ice cold!/well chilled! | refreshing | ${FINE} | fresh`,
    bad: `warm/lukewarm! | flat/watery/weak | too sweet!/sour | ${FOUL}`,
    well: 'came with [ice and lemon|salted nuts|fresh mint|a pretty straw]|tasted [of real fruit|of summer|just right]|went well with the [food|meal|cheese]',
    badly:
      'came [in a dirty glass|without ice|in a plastic cup]|tasted [of soap|of chemicals|like water]|arrived [warm|after the meal|half empty]',
  },
  {
    name: 'wine',
    slots: 'drink',
    nouns:
      'wine*|[red|white|house|sparkling|dessert|table] wine*|rosé*|prosecco*|riesling*|chardonnay*|merlot*',
    owners: OWNERS,
    kinds: 'Italian|Spanish|French|Greek|Chilean',
    good: `smooth/fruity/dry and crisp! | ${FINE} | well chosen! | fairly priced!`,
    bad: `sour/sharp/thin | corked! | warm | ${FOUL}`,
    well: 'went well with the [fish|cheese|lamb|food|meal]|tasted of [cherries|plums|summer]|made the [evening|meal] perfect',
    badly:
      'tasted of [vinegar|cork|nothing]|gave [me|us|my wife] a headache|came [in dirty glasses|in a chipped glass|without asking]|cost more than the [meal|steak|dinner]',
  },
];
