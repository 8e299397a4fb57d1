import { BOYS, GIRLS } from './nouns';

/**
 * Names for choices that many scenes share. `{fruit}` in a scene stands for the alternatives
 * here, in brackets; a class may name classes above it.
 */
const TABLE = `
mood: tired|friendly|nervous|cheerful|lonely|kind|hungry|happy|sad|quiet|polite|shy|curious|clever|angry|busy|sleepy|bored|funny|brave|lazy|clumsy|noisy|serious|proud|gentle
colour: red|blue|green|yellow|white|black|brown|grey
kinswoman: mother|grandmother|sister|aunt|daughter|niece|cousin
kinsman: father|grandfather|brother|uncle|son|nephew
kin: {kinswoman}|{kinsman}
trade: baker|postman|waiter|waitress|nurse|doctor|teacher|farmer|gardener|librarian|driver|conductor|butcher|shopkeeper|captain|policeman|cook|painter|cleaner|musician
human: woman|man|girl|boy|old man|old woman|young man|young woman|child|tourist|student|neighbour|stranger|sailor|actor|singer|cyclist|passenger|dancer|writer|guest|carpenter|hiker|swimmer|clown|poet
people: children|tourists|twins|neighbours|guests|students|girls|boys|workers|musicians|passengers|sailors|old men|young women
someone: {name}|{name}|the {trade}|the {human}|a {human}|a {mood} {human}|the {people}|$their {kin}|[my|our] {kin}|[an old|a good|a new] friend|two [women|men|girls|boys|students|tourists|sailors|friends]
bird: ducks|pigeons|swans|sparrows|hens|geese|gulls|crows
pet: dog|cat|puppy|kitten|pony|donkey|rabbit|goat
fruit: apples|pears|plums|cherries|strawberries|peaches|oranges|melons|blackberries
vegetable: potatoes|carrots|onions|tomatoes|beans|mushrooms|cabbages|leeks
flower: roses|tulips|daisies|lilies|sunflowers
flowers: a bunch of {flower}|a~ rose~|a basket of {flower}|some {flower}|a~ sunflower~
snack: a~ sandwich~|a~ apple~|a~ pear~|a~ roll~|a~ slice~ of [cake|pie|bread|melon|pizza]|[bread and cheese|chocolate|chips|nuts|grapes]|a~ piece~ of [cake|chocolate|cheese|pie]|[an ice cream|strawberry ice cream|lemon ice cream]|{fruit}|a bag of [cherries|nuts|chips|sweets|plums]
meal: soup|pancakes|sausages|fish|pasta|roast chicken|an omelette|a pizza|fish and chips|potato salad|rice and beans|vegetable soup|fried eggs|mushroom soup
drink: tea|coffee|milk|lemonade|water|apple juice|orange juice|hot chocolate|a~ cup~ of [tea|coffee|hot chocolate]|a~ glass~ of [milk|water|lemonade|juice|apple juice]
cake: an apple pie|a chocolate cake|a plum cake|a birthday cake|biscuits|fresh rolls|a cherry pie|bread|a lemon cake
food: {fruit}|{vegetable}|bread|cheese|honey|eggs|milk|fresh fish|a loaf of bread|a~ melon~|plum jam|rice|sausages
reading: a~ novel~|the newspaper|a~ letter~|a~ magazine~|a~ comic~|a~ poem~|a~ diary~|a~ guidebook~|a~ postcard~|a~ book~ about [birds|ships|the sea|stars|whales|trees|horses|cooking|music|gardens|the moon|old houses]|a~ [detective|love|ghost|adventure] story~
writing: a~ letter~|a~ postcard~|a~ poem~|a~ diary~|a~ song~|a~ story~|a~ email~|a~ report~
sight: the [church|bridge|harbour|lighthouse|market|fountain|town hall|statue|castle|river|lake|sea|ships|mountains|station|theatre|garden|old mill]|a [rainbow|ship|swan|horse|tree|boat|tower]|the [stars|moon|sunset|clouds|boats|trees|roofs|hills|{bird}]
picture: the [church|bridge|harbour|lighthouse|fountain|castle|mountains|sea|boats|trees|{pet}]|a~ [horse|flower|boat|cat|house|tree|ship|bird|dragon|face|whale]~|$their {kin}|the {people}
instrument: violin|guitar|piano|flute|accordion|trumpet|drums|cello|saxophone
song: a~ song~|an old song|a love song|a sad song|a song about [the sea|spring|the moon|a lost dog|the mountains|home|the rain|summer]
music: music|the radio|an old record|the {instrument}|the [birds|rain|wind|sea|news|bells|church bells|waves]
luggage: a~ suitcase~|a~ rucksack~|a~ basket~ of [food|{fruit}|{vegetable}|{flower}|books|washing]|a~ box~ of [books|tools|toys|letters|{fruit}|plates]|a~ bag~ of [{vegetable}|{fruit}|flour|sand|books|shoes]|a~ [ladder|bucket|chair|lamp|mirror|carpet|table|trunk]~|two [buckets|chairs|bags|suitcases]|a~ bicycle~|a~ {pet}~
belongings: a~ [scarf|hat|glove|umbrella|purse|ring|key|camera|book|letter|map|watch|ticket|bag|notebook|coat]~|$their [keys|glasses|gloves|shoes|keys|tickets|passport|umbrella|hat|notebook|money|camera|telephone]
trinket: a~ [sweet|biscuit|postcard|shell|button|pencil|ball]~
gift: {flowers}|{trinket}|a~ [book|letter|present|hat|scarf|watch|ring|key|doll|kite|map|puppy|kitten|photograph|balloon|coin|ticket|picture]~|{snack}|a~ [cup|glass]~ of [tea|water|milk|coffee|lemonade]
small: a~ [hat|scarf|book|map|newspaper|ticket|watch|ring|key|basket|bag|lamp|letter|camera|doll|kite|vase|box|present|cup|shirt|bottle]~|a~ pair~ of [shoes|boots|gloves|glasses|socks]|{flowers}|the [keys|money|letters|tickets|books|sweets|candles|photographs|bread|eggs]
wares: [hats|coats|scarves|umbrellas|dresses|lamps|clocks|mirrors|chairs|bicycles|dolls|kites|books|maps|newspapers|postcards|balloons|baskets|bags|carpets|guitars|paintings|shoes|gloves|boots|stamps]|{flower}|{food}|[old|used|wooden|cheap] [books|clocks|chairs|lamps|toys|boats|bicycles|plates|records]
goods: a~ [hat|coat|scarf|umbrella|dress|shirt|jacket|jumper|lamp|clock|vase|mirror|chair|bicycle|doll|kite|book|map|newspaper|ticket|watch|basket|bag|carpet|guitar|camera|radio|painting]~|a~ pair~ of [shoes|boots|gloves|glasses|socks]|{flowers}|{food}
broken: a~ [bicycle|clock|lamp|chair|watch|radio|doll|fence|umbrella|toy|kite|camera|boat|tractor|guitar|net]~|the [roof|gate|bicycle|boat|car|fence|door|clock|engine|stairs|old wall|window|ladder|sink|printer]|$their [bicycle|boat|car|tent|shoes|glasses]
cleaning: the [windows|stairs|floor|boots|car|boat|kitchen|bathroom|oven|mirror|pots|shoes|plates|cupboard|tables|lamps|carpet|shop window|bicycle|garden chairs]
paintable: the [fence|door|gate|boat|shutters|bench|wall|chairs|shed|kitchen|windows|ceiling|cupboard|hall|table|bathroom]
toy: a~ [ball|doll|kite|puppet|toy boat|toy train|drum|balloon|hoop]~|[wooden|coloured] blocks|marbles|a~ skipping rope~|a~ ball~ of wool
game: cards|chess|football|marbles|hide and seek|tennis|table tennis|a game|ball|dominoes|a card game
ride: a~ [bicycle|horse|pony|scooter|donkey|sledge]~
find: a~ [shell|coin|feather|key|ring|glove|letter|button|mushroom|stone|purse|nest|map|photograph]~
collected: shells|stones|chestnuts|feathers|leaves|pine cones|mushrooms|sticks|flowers
plants: the [{flower}|tomatoes|beans|plants|flowers|lawn|cabbages|young trees|vegetables|herbs|strawberries]
planted: {flower}|{vegetable}|a~ [apple|cherry|pear|plum|lemon]~ tree|herbs|strawberries|beans|flowers
compared: as [tall|old|quiet|strong|clever|busy] as [my|our] {kin}|[older|taller|younger|busier|quieter|kinder] than {name}|as [tall|quiet|strong|clever|busy|funny|brave] as {name}|[older|taller|younger|busier|quieter|kinder|stronger] than [my|our] {kin}
condition: [very|too|a little|still|already|always|never|often|not] {mood}|[ill|asleep|awake|at home|at [work|school|the market|the station|the theatre]|in [hospital|the garden|the kitchen|the library|love|a hurry|bed|a good mood]|on holiday|on the [train|beach|bus|balcony]|late|early|ready|alone|away]|tired and hungry
topic: the [weather|news|journey|film|price of fish|concert|holidays|exam|garden|harvest|wedding|old days|game|storm|neighbours]|[music|books|money|football|politics|love|school|dinner|work|the sea|food]|$their [work|plans|dreams|children|teacher|holidays|new house|dog]
told: a~ [joke|secret|story|dream|lie]~|the [news|truth|story|secret]|about {topic}
shown: a~ [picture|map|letter|photograph|book|painting|ring|ticket|coin|shell]~|the [way|town|garden|house|harbour|ducks|stars|kittens|letter]|$their [garden|new bicycle|stamps|drawings|new coat|room|shells]
street: in the [street|square|avenue|lane|market]|at the [corner|bus stop|crossroads|traffic lights|market|gate]|in front of the [bank|church|town hall|bakery|school|station|hotel|theatre|post office|museum]|outside the [bakery|café|cinema|church|butcher|hospital|bookshop]|on the [bridge|church steps|pavement|stairs]|by the fountain|under the [arches|clock|street lamp]
green: in the [park|garden|meadow|forest|orchard|yard]|by the [pond|lake|river|stream]|under a~ [tree|oak|willow|apple tree|chestnut tree]~|on the [grass|hill|river bank|lawn|terrace]|at the edge of the forest|near the [old mill|waterfall|bridge|hut|barn]|behind the [house|barn|school|church|shed]|beside the [path|fence|rose garden]
shore: on the [beach|quay|pier|rocks|deck|sand]|in the harbour|by the [sea|water]|near the lighthouse|under a~ parasol~|between the dunes|at the end of the pier
indoors: in the [kitchen|living room|hall|library|café|bakery|museum|hotel|waiting room|classroom|office|barn|attic|hospital|shop|bookshop|cellar|next room]|by the [fire|window|stove]|at the [table|station|theatre|school|kitchen table|post office|bar]|on the [stairs|train|bus|tram|ferry|balcony|terrace|platform]|upstairs
home: in the [kitchen|living room|hall|cellar|attic|yard|garden|bedroom|garage|next room|doorway|shed]|by the [fire|window|stove|lamp]|at the [table|kitchen table]|on the [stairs|balcony|terrace|floor]|upstairs|behind the house
outside: {street}|{green}|{shore}
anywhere: {street}|{green}|{shore}|{indoors}
seat: on a~ [bench|chair|rock|suitcase|crate|wall|fallen tree|blanket|deckchair]~|in a~ [armchair|deckchair|hammock|rocking chair]~|on the [sofa|stairs|grass|train|balcony|terrace|bus|beach|floor|church steps|carpet|pier|platform|back seat|bed]|at the [kitchen table|bus stop|table|bar|station]|by the [window|fire|fountain|pond|river|sea|lake]|under a~ [tree|lamp|parasol|willow|apple tree]~|in the [café|library|garden|park|waiting room|shade|kitchen|corner|last row|sun]
way: along the [river|beach|street|path|quay|canal|coast|avenue|wall|platform]|across the [square|bridge|street|field|meadow|park|yard|market|grass|playground]|through the [park|forest|village|town|fields|streets|garden|market|station|tunnel|meadow|crowd]|up the [hill|street|steps|path|stairs]|down the [hill|street|steps|path|stairs]|past the [church|school|bakery|harbour|station|theatre|mill|hospital|museum|post office]|around the [lake|pond|harbour|fountain|corner]|to the [station|market|harbour|school|bakery|church|beach|library|lake|bus stop|village|park|theatre]|over the [bridge|hill]|home
surface: on the [table|kitchen table|windowsill|bench|sofa|stairs|desk|piano|counter|bed|carpet|garden table|platform|floor|shelf|terrace|chair|bar|wall]|under the [table|bed|bench|stairs|seat|tree]|beside the [door|bed|window|stove|sofa|gate|lamp]|in the [hall|grass|garden|kitchen|corner|sand|doorway|attic|waiting room|yard|shop window|drawer]|behind the [door|sofa|shed|curtain]
`;

const classes = new Map([['name', `${GIRLS}|${BOYS}`]]);

/** Puts the alternatives in place of the names of classes. Throws RangeError for an unknown one. */
export function withClasses(text: string): string {
  return pluralsInside(namesReplaced(text));
}

/** "a~ [red|blue] [cat|dog]~" → "a~ [red|blue] [cat~|dog~]" */
function pluralsInside(text: string): string {
  let moved = text;
  for (let end = moved.indexOf(']~'); end >= 0; end = moved.indexOf(']~')) {
    let depth = 0;
    let start = end;
    let inside = '~';
    for (; depth >= 0 && start > 0; start--) {
      const char = moved[start - 1] ?? '';
      if (char === ']') depth++;
      if (char === '[') depth--;
      if (depth >= 0) inside = (char === '|' && depth === 0 ? '~|' : char) + inside;
    }
    moved = `${moved.slice(0, start)}[${inside}${moved.slice(end).replace(']~', ']')}`;
  }
  return moved;
}

function namesReplaced(text: string): string {
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const alternatives = classes.get(name);
    if (alternatives === undefined) throw new RangeError(`no class {${name}}`);
    return `[${alternatives}]`;
  });
}

for (const line of TABLE.trim().split('\n')) {
  const colon = line.indexOf(':');
  classes.set(line.slice(0, colon), withClasses(line.slice(colon + 1).trim()));
}
