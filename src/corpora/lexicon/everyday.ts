/** What people and animals do in many places: doings with wide choices, from `classes.ts`. */
import type { SceneSource } from '../notation';

const common = {
  times: 'morning|afternoon|evening|day|week|season',
  marked:
    'with [curly|long|short|grey|wet|red|untidy] hair|with round glasses|with a [heavy|blue|shopping|large|leather] bag (adult)|with a [large|straw|green] hat|with a small dog|with a [white|long|grey] beard (he)|with a [loud|soft|deep] voice|with a walking stick (adult)|with freckles|with red cheeks|with tired eyes',
  wear: 'a [red|blue|green|grey|black|brown|white|yellow] [coat|jacket|jumper|scarf|hat|shirt]|a [red|blue|green|white|black|yellow] [dress|skirt|blouse] (she)|a [dark|grey|smart|brown] suit (he)|[heavy|black|rubber|muddy|old] boots|a [straw|woollen|fur|large] hat|a [thin|long|leather|thick] jacket|a blue uniform (adult)|[round|dark] glasses|a [striped|checked|woollen] [shirt|scarf|jumper]',
  from: 'from the [window|bridge|balcony|street|doorway|train|café|tower|next table|corner]',
  exclaim: `
    what a [lovely|beautiful|strange|funny|fine|long|quiet|busy|wonderful] [day|morning|evening|afternoon|story|song|town|walk|summer]
    what a [friendly|clever|brave|shy|patient|cheerful|kind|curious] [child|neighbour|nurse|girl|boy|man|woman|teacher]
    how [tired|happy|quiet|friendly|busy|kind|late|nervous|cheerful] the [waiter|baker|teacher|driver|nurse|old man|doctor|librarian] [is|looks] [today|this morning|tonight]
    how [tired|happy|quiet|friendly|busy|noisy|late|nervous|cheerful] the [children|tourists|twins|girls|musicians|boys|guests|neighbours] [are|look] [today|this morning|tonight]
  `,
  when: 'the [telephone|doorbell|bell] rang|the lights went out|a dog [barked|began to bark]|the [church|school] bells rang|a door slammed|a [friend|neighbour|stranger|policeman|child] came [by|in|back|home]|the music [stopped|began]|it [began to rain|grew dark|began to snow]|somebody [called|laughed|shouted|knocked at the door|began to sing]|the [train|bus|postman|doctor|ferry] arrived|the clock struck [two|three|four|nine|ten|twelve]',
  places: '{anywhere}',
  things: `
    a {colour} [coat|scarf|hat|glove|bag|umbrella|shirt|jumper|dress|ribbon|blanket|towel|button|key|book|notebook|cushion] ~ lie @ {surface} # left
    a [new|old|broken|small|large|dirty|heavy|strange|forgotten] [umbrella|camera|book|suitcase|key|purse|watch|doll|radio|telephone|map|letter|hammer|shoe|bag] ~ lie @ {surface} # left
    a [small|large|heavy|wooden|blue|red|old|half empty|full] [box|basket|bag|bucket|bowl] of [{fruit}|{vegetable}|{flower}|books|toys|letters|tools|shells|nuts|eggs] ~ stand @ {surface} # left
    a [small|tall|{colour}|glass] vase of [{flower}|[red|white|yellow|pink] {flower}] ~ stand @ {surface}
    a [cold|hot|half empty|full|forgotten] [cup|pot|glass|jug|bottle] of [tea|coffee|milk|water|lemonade|juice] ~ stand @ {surface} # left
    a pair of [{colour}|old|new|wet|dirty|small] [shoes|boots|gloves|socks|glasses|scissors|slippers] ~ lie @ {surface} # left
    a [pile|stack|box] of [old|new|heavy|dirty|clean] [books|newspapers|plates|shirts|letters|towels|blankets|photographs] ~ stand @ {surface} # left
    +[two|three|four|five|six|ten] [{colour}|old|small|empty|broken|dirty|new] [cups|plates|chairs|boxes|bottles|books|balls|candles|toys|baskets|lamps|boots] ~ stand @ {surface} # left
    a [old|small|heavy|broken|beautiful|{colour}] [armchair|bicycle|piano|trunk|cupboard|lamp|guitar|sledge] ~ stand @ in the [hall|attic|garden|kitchen|yard|shed|library|classroom]|beside the [door|window|stairs|stove]|by the [fire|window]
    a [tired|hungry|friendly|shy|small|fat|black|white|grey|brown] [cat|dog|kitten|puppy|bird|rabbit|frog] ~ sit @ {surface}
  `,
  states: `
    {name}: {condition} % *
    {name}: {condition} % *
    {name}: {compared}
    [my|our|her|his] {kin}: {compared}
    the {trade}: {compared}
    the {trade}: {condition} % *
    the {human}: {condition} % *
    [my|our|her|his] {kin}: {condition} % *
    +the {people}: {condition} % *
    the [{pet}|baby]: [very|too|a little|still|already|always|never|often] [tired|hungry|happy|sad|quiet|shy|curious|lazy|angry|wild|clever|brave|noisy|nervous] % *
    the [street|square|market|park|station|beach|café|harbour|library|museum|theatre|church|school|bakery|hotel|village|playground]: [very|too|still|always|often|rather] [quiet|empty|busy|full|dark|crowded|cold|warm|noisy|dirty|clean]|full of [{people}|people|noise|music|light]|[nearly empty|closed|open] % *
    the [coat|scarf|hat|dress|jacket|bicycle|umbrella|lamp|clock|chair|camera|boat|suitcase|guitar|bag|house|car|tent]: [very|too|rather|still|a little|quite] [old|new|small|big|expensive|cheap|heavy|dirty|dry|wet|ugly|beautiful]|{colour}|{colour} and {colour}|broken|lost|for sale
    the [soup|cake|bread|tea|coffee|milk|fish|pizza|cheese|rice|wine|jam|pie]: [very|too|still|already|a little|not] [hot|cold|warm|good|sweet|sour|fresh|salty|bitter]|nearly finished|ready|in the [oven|kitchen|fridge|cellar] % day
    +the {fruit}: [very|too|still|already|not] [ripe|sweet|sour|green|expensive|cheap|good|hard|soft]|nearly gone % day|summer
    the [film|book|story|song|concert|lesson|journey|meeting|game|letter|play|exam|walk]: [very|too|a little|rather|quite] [long|short|sad|funny|strange|boring|beautiful|difficult|loud|easy|late|good]|nearly over % day|week
  `,
  scattered: true,
  weight: 5,
} as const;

const company: SceneSource = {
  ...common,
  name: 'company',
  weight: 6,
  doings: `
    ANYONE: talk to {someone} ~ quietly|loudly|happily|politely @ * # heard
    ANYONE: talk about {topic} ~ quietly|loudly|happily|nervously @ * # stand sit
    ANYONE: wave to {someone} ~ happily|shyly|wildly @ *
    ANYONE: smile at {someone} ~ shyly|happily|politely|sadly @ *
    ANYONE: meet {someone} @ *|after [lunch|dinner|the concert|the film] # event
    ANYONE: greet {someone} ~ politely|warmly|shyly|loudly @ * # event
    ANYONE: help {someone} ~ gladly|patiently @ {indoors}|{street}|with [$their homework|the cooking|the luggage|the washing|a heavy bag] # fun
    ANYONE: thank {someone} ~ politely|warmly @ *|for [the flowers|the help|dinner|the letter|the book] # event
    ANYONE: follow {someone} ~ slowly|silently|secretly|quickly @ {way}
    ANYONE: wait for {someone} ~ patiently|anxiously|nervously @ * # stand sit
    ANYONE: look for {someone} ~ anxiously|everywhere|quickly @ * # once
    ANYONE: laugh with {someone} ~ loudly|softly|happily @ * # heard fun
    ANYONE: tell {someone} {told} ~ quietly|slowly|nervously|secretly @ *
    ANYONE: ask {someone} [the way|the time|for help|a question|for [money|water|a pencil|a ticket|advice]|about {topic}] ~ politely|shyly|nervously @ * # event
    ANYONE: show {someone} {shown} ~ proudly|shyly|happily @ *
    ANYONE: give {someone} {gift} ~ gladly|shyly|quickly|secretly @ * # event
    ANYONE: bring {someone} {gift} ~ gladly|quickly @ {indoors} # event
    ANYONE: lend {someone} {belongings} ~ gladly @ * # event
    ANYONE: hug $their {kin} ~ happily|warmly @ * # event
    ANYONE: dance with {someone} ~ happily|wildly|slowly @ *|until midnight|under the [stars|lanterns] % evening|night|summer # fun
    ANYONE: argue with {someone} ~ loudly @ *|about {topic} # heard
    ANYONE: visit {someone} @ in [hospital|the village|the mountains|the old town|the city]|by the sea|on the farm # fun
    ANYONE: whisper to {someone} ~ secretly|softly @ {indoors} # heard
    ANYONE: listen to {someone} ~ patiently|politely|silently @ *
    ANYONE: teach {someone} [to swim|to dance|to ride|to cook|to sing|to read|to draw|chess|French|the {instrument}] ~ patiently|slowly @ * # fun
    ANYONE: call {someone} @ from the [window|station|garden|balcony|harbour|office|kitchen] # event heard
    ANYONE: play {game} with {someone} ~ happily @ {green}|{shore}|in the [street|garden|living room|yard] # fun
  `,
};

const meals: SceneSource = {
  ...common,
  name: 'meals',
  doings: `
    ANYONE: eat {snack} ~ slowly|hungrily|quickly|happily|quietly @ {seat}|{outside} # sit fun
    ANYONE: drink {drink} ~ slowly|quickly|thirstily|quietly @ {seat}|{indoors} # sit fun
    ANYONE: share {snack} with {someone} ~ happily|gladly @ {seat}|{outside} # sit
    ANYONE: buy {food} ~ quickly @ at the [market|corner shop|harbour|farm|station] # event chore
    ANYONE: buy {someone} [{snack}|{drink}|{flowers}] @ at the [market|café|station|corner|theatre] # event
    ANYONE|cook: cook {meal} ~ slowly|carefully|quickly @ in the kitchen|for [the guests|the family|{someone}]|over the fire # fun
    ANYONE|baker: bake {cake} ~ carefully|slowly @ in the kitchen|for [the guests|the party|the children|{someone}] # fun
    ANYONE|cook: chop {vegetable} ~ quickly|carefully|slowly @ in the kitchen|at the kitchen table|by the [sink|window]
    ANYONE|cook: peel {vegetable} ~ quickly|carefully|slowly @ in the kitchen|at the kitchen table|on the [terrace|balcony] # sit chore
    ANYONE: pick {fruit} ~ quickly|carefully|happily @ behind the [house|barn]|in the [garden|orchard]|by the wall % summer|autumn|afternoon # fun
    ANYONE: wash the {fruit} ~ quickly|carefully @ in the [kitchen|yard]|at the sink
    ANYONE|cook|waiter: taste the [soup|sauce|cheese|cake|wine|jam|honey|stew] ~ carefully|slowly @ {indoors} # event
    ANYONE|waiter|waitress: carry {drink} ~ carefully|slowly @ [to {someone}|into the garden|out to the terrace|up the stairs]
    waiter|waitress|ANYONE: bring {someone} [{drink}|{meal}|the bill|the menu|a~ plate~ of [{meal}|{fruit}|chips]] ~ quickly|slowly @ {indoors}
    waiter|waitress|cook|ANYONE: drop a~ [plate|glass|cup|spoon|tray|bowl|egg|cake|bottle|pot]~ ~ suddenly @ {indoors} # event
    farmer|ANYONE|fisherman|shopkeeper: sell {food} ~ cheaply @ at the [market|harbour|station|corner]|from a~ [van|cart|stall|boat]~|in the square
    ANYONE: forget the [{fruit}|{vegetable}|bread|milk|cheese|eggs|honey|rice|salt|coffee] @ at the [market|station|corner shop]|in the [kitchen|car] # event
    ANYONE: have [breakfast|lunch|dinner|tea|a picnic|supper] with {someone} @ in the [kitchen|café|garden|park|meadow|hotel|harbour]|on the [terrace|train|beach|balcony|ferry]|by the [lake|river|sea|fire|window] # fun
    ANYONE: order [{meal}|{drink}] ~ politely @ in the [café|hotel]|at the [bar|station]|on the terrace # event
    ANYONE: set the table ~ quickly|carefully @ for [two|four|six|ten|the guests|dinner|lunch|{someone}] # chore
    PET: eat [fish|the cake|a sausage|the cheese|some bread|the butter|$their dinner|a bone] ~ hungrily|quickly|happily @ in the [kitchen|garden|yard|hall]|under the table|behind the [door|stove]
    PET|BIRD: steal [a sausage|the cheese|a biscuit|some bread|a fish|the cake|a cherry|an egg] ~ quickly @ from [the table|a plate|a child|the kitchen|a basket|the baker|a stall] # event
  `,
};

const arts: SceneSource = {
  ...common,
  name: 'arts',
  doings: `
    ANYONE: read {reading} ~ quietly|slowly|silently|happily @ {seat}|{indoors}|{green} # sit fun
    ANYONE: read [{someone}|the children] [a~ story~|a~ letter~|a~ poem~|the newspaper] ~ quietly|slowly|softly @ {seat}|{indoors} # sit
    ANYONE: write {writing} ~ quickly|slowly|secretly|carefully @ {seat}|{indoors} # sit fun
    ANYONE: write to {someone} ~ secretly @ about {topic}|{seat} # sit
    ANYONE|painter: draw {picture} ~ carefully|quickly|slowly|secretly @ {seat}|{outside} # fun
    ANYONE|painter: paint {picture} ~ carefully|slowly|beautifully @ {green}|{shore}|{indoors} # fun
    ANYONE|tourist: take a picture of [{sight}|{someone}|the {pet}] ~ quickly|secretly|happily @ from the [bridge|boat|balcony|train|tower|hotel]|on the [quay|terrace]|* # fun
    ANYONE|tourist: look at {sight} ~ silently|happily|sadly @ from the [bridge|boat|balcony|train|tower|window|beach|deck|terrace|bench] # stand fun
    ANYONE: dream of [{sight}|the holidays|a~ new bicycle~|flying|the sea|a~ [horse|boat|garden|house|kitten|castle]~|{someone}|summer|snow] @ {seat} # fun
    MUSICIAN|ANYONE: play the {instrument} ~ softly|loudly|beautifully|badly|happily @ * # heard fun
    MUSICIAN|ANYONE: practise the {instrument} ~ patiently|loudly|badly @ {home}|in the [garden|shed|yard] # heard chore
    MUSICIAN|ANYONE: sing {song} ~ softly|loudly|beautifully|happily @ *|in the [bath|church|car]|[to|for] {someone} # heard fun
    ANYONE: listen to {music} ~ quietly|silently|happily @ {seat}|* # sit fun
    ANYONE: hum {song} ~ softly|happily @ {seat}|on the way [home|to the market|to the station|to town] # heard
    ANYONE: learn [a poem|a song|the words|French|a part|the names of [the stars|all the birds|the trees|the rivers]] by heart ~ slowly|quickly @ {seat}
    ANYONE: study [for the exam|a~ map~|the timetable|the menu|the stars|a~ old painting~|history|French|music] ~ carefully|silently @ {indoors}|{seat}
    ANYONE: watch [a film|the news|a play|the game|the actors|the dancers] ~ silently|happily @ in the [cinema|living room|hotel]|on the sofa|at the theatre|with {someone} # sit fun
    ANYONE: tell stories about [the sea|ghosts|dragons|the snow|the old days|a~ lost ship~|wolves|{someone}] ~ softly @ {seat} % evening|night|winter
    ANYONE: find {reading} ~ suddenly @ {surface} # event
    ANYONE: borrow {reading} @ from [the library|{someone}] # event
  `,
};

const errands: SceneSource = {
  ...common,
  name: 'errands',
  doings: `
    ANYONE: carry {luggage} ~ slowly|carefully|patiently @ {way}|into the [house|kitchen|garden|station|attic|cellar]
    ANYONE: buy {goods} ~ quickly|cheaply @ at the [market|station|harbour]|in [town|the village|a~ [little|new|tiny] shop~]|from {someone} # event
    ANYONE: lose {belongings} @ {way}|{street}|{shore}|on the [train|bus|ferry|tram] # event
    ANYONE: find {find} ~ suddenly @ {outside}|{surface} # event
    ANYONE: look for {belongings} ~ nervously|everywhere|patiently @ {surface}|* # once
    ANYONE: forget {belongings} @ {indoors}|{street} # event
    ANYONE: put {small} ~ carefully|quietly @! {surface} # event
    ANYONE: repair {broken} ~ slowly|patiently|quickly|carefully @ {home}|in the [yard|shed|harbour|street|garden|garage]|behind the house|for {someone} # chore
    ANYONE: sell {wares} ~ cheaply @ at the [market|harbour|station|corner]|{street}
    ANYONE: choose {goods} ~ carefully|slowly|quickly @ at the market|in the shop|for {someone} # event
    ANYONE: wrap [{small}|a present|the presents|the glasses|the {fruit}] ~ carefully|slowly @ {home}|in [newspaper|red paper|a towel|a blanket] # event
    ANYONE: send {someone} [{writing}|{flowers}|a present|a parcel|money|some books] ~ secretly @ from the [station|village|mountains|coast|city|island] # event
    ANYONE: hide {small} ~ quickly|secretly|carefully @! {surface} # event
    ANYONE: pack [{luggage}|$their [things|bags|suitcase|tent]|the car|the books] ~ quickly|carefully|slowly @ {home} # chore
    ANYONE: wait for the [bus|train|tram|doctor|ferry|post|bell|sun|plumber|baby|end of the [concert|storm|lesson|film|game]] ~ patiently|anxiously|silently @ * # stand sit
    ANYONE: push [a~ pram~|a~ cart~|a~ bicycle~|the car|a~ wheelbarrow~ of [sand|leaves|{vegetable}]] ~ slowly|patiently @ {way}
    ANYONE: try on [a~ hat~|a~ coat~|a~ pair~ of [shoes|boots|gloves]|a~ dress~|a~ ring~|a~ jacket~] ~ happily|quickly @ in the shop|at the market|in front of the mirror # fun
    ANYONE: pay for [{goods}|{meal}|{drink}|the tickets|the room] ~ quickly @ at the [counter|bar|market|station] # event
    ANYONE: open [a~ letter~|the window|the gate|a~ parcel~|the curtains|a~ old box~|the shutters|a~ bottle~ of [wine|milk|beer]|a~ umbrella~] ~ slowly|carefully|quickly|quietly @ {home} # event
    ANYONE: take [the [bus|tram|train|ferry]] [to [school|work|town|the coast|the market|the city|the theatre|the mountains]|home] @ with {someone}|after [breakfast|lunch|dinner]
  `,
};

const housework: SceneSource = {
  ...common,
  name: 'housework',
  weight: 4,
  doings: `
    ANYONE: clean {cleaning} ~ quickly|carefully|slowly|patiently @ before [breakfast|lunch|dinner|the party]|with [an old shirt|a sponge|cold water|{someone}] # chore
    ANYONE: paint {paintable} [{colour}|{colour}|with {someone}] ~ slowly|carefully|badly % summer|day|spring # chore
    ANYONE|gardener: water {plants} ~ patiently|slowly|carefully @ in the garden|behind the house|on the [terrace|balcony]|along the wall|for {someone} # chore
    ANYONE|gardener|farmer: plant {planted} ~ carefully|slowly|happily @ in the [garden|park|field|yard]|behind the [house|school|barn]|along the [fence|wall|path]|with {someone} % spring|autumn|day # fun
    ANYONE: sweep the [floor|stairs|yard|terrace|pavement|kitchen|leaves|balcony|church] ~ slowly|quickly|silently @ with [an old broom|{someone}]|before [breakfast|lunch|dinner] # chore
    ANYONE: fold the [sheets|towels|shirts|blankets|washing|newspapers|paper hats|tents] ~ carefully|quickly|slowly @ {home}|with {someone} # chore
    ANYONE: hang the [washing|sheets|towels|shirts|picture|lamp|mirror|coats|lanterns|curtains] ~ carefully|quickly @ on the [line|wall|balcony]|in the [garden|hall|kitchen|attic|yard]|behind the house # chore
    ANYONE: light the [fire|candles|lamps|stove|lanterns] ~ carefully|quickly @ {home}|in the [garden|hut|tent] % evening|winter # event
    ANYONE: feed the [{bird}|{pet}|goldfish|pigs|horses|goats|sheep] ~ patiently|quietly|happily @ in the [yard|park|garden|stable|meadow]|behind the barn|by the [pond|river]|with {someone} # chore
    ANYONE: brush the {pet} ~ patiently|gently @ in the [yard|stable|garden|hall]|on the [terrace|carpet] # fun
    ANYONE: build a [hut|fence|boat|wall|tower|snowman|cupboard|tree house|bench|chair|nest box|kite|sledge|shed] ~ slowly|patiently|quickly @ in the [garden|forest|yard|garage|meadow]|behind the house|for {someone}|with {someone} # fun
    ANYONE: knit a~ [scarf|hat|jumper|blanket]~ ~ slowly|patiently @ for {someone}|{seat} # sit fun
    ANYONE|fisherman: mend [the nets|a~ net~|$their [coat~|socks|shirt~|trousers|glove~]|the [sheets|curtains|flag|sail|tent|dolls]] ~ slowly|patiently|carefully @ by the [window|lamp|fire|sea]|{seat} # sit chore
    ANYONE: sew [a~ dress~|a~ shirt~|the curtains|a~ flag~|a~ coat~|a~ button~ on the [coat|shirt]] ~ slowly|patiently|carefully @ by the [window|lamp|fire]|for {someone} # sit
    ANYONE: close the [window|door|shutters|gate|curtains|shop|umbrella|book|suitcase] ~ quietly|quickly|slowly|carefully @ before [dinner|lunch|the storm]|without a word # event
    ANYONE: dig [a hole|for worms|a ditch|in the sand|up the {vegetable}] ~ slowly|patiently|quickly @ in the [garden|field|yard]|behind the [house|barn]|with {someone}
    ANYONE|carpenter|builder: carry [bricks|boards|sand|stones|wood|water|hay] ~ slowly|patiently @ {way}|into the [house|yard|barn|garden]
    ANYONE|mechanic|carpenter: measure the [window|door|table|room|garden|boat|roof|wall|horse|cupboard|stairs] ~ carefully|quickly @ for [the carpenter|the painter|{someone}] # event
    ANYONE: chop wood ~ slowly|loudly @ behind the [house|barn|cabin|hut]|in the [forest|yard]|for [the fire|{someone}|the stove|winter] # heard chore
  `,
};

const ways: SceneSource = {
  ...common,
  name: 'ways',
  weight: 6,
  doings: `
    ANYONE: [walk|stroll|wander|hurry|march|run|creep|race] ~ slowly|happily|silently|quickly|calmly|sadly @! {way} # fun
    ANYONE: [walk|stroll|wander|hurry|run|travel|dash|limp] ~ slowly|happily|silently|quickly @! {way} [with {someone}|with the {pet}|in the [dark|rain|evening]|after [lunch|the film|dinner|the concert|the game]]
    ANYONE: ride {ride} ~ slowly|happily|fast|carefully|wildly @! {way} # fun
    ADULT|TRADE|GROWN|mother|father|uncle|aunt: drive [to [work|town|the coast|the city|the mountains|school]|home] ~ slowly|carefully|fast @ with {someone}|in [an old|a red|a borrowed|a new] [car|van|lorry]|after [lunch|the concert|dinner|the film]
    ANYONE: [stop|pause] ~ suddenly @! {street}|{green}|{shore} # event
    ANYONE: [wait|stand] ~ patiently|silently|sadly @! {street}|{green}|{shore}
    ANYONE: [sit|rest|sit] ~ quietly|silently|happily|sadly @! {seat}
    ANYONE: [sleep|sleep|snore] ~ soundly|peacefully|badly @! {seat}|on the [train|sofa|night bus|beach]|in the [tent|hammock|hut|barn|hay|car] # fun
    ANYONE: fall asleep ~ suddenly|happily @! {seat}|in the [tent|hammock|hay|car] # event
    ANYONE: [lie|sleep] ~ happily|lazily|quietly @! on the [grass|beach|sofa|sand|terrace|river bank|warm stones|hay|deck]|in the [hammock|sun|shade|meadow]|under a~ [tree|willow|parasol]~ % summer|afternoon|week
    ANYONE: swim ~ slowly|happily|far|fast @! in the [sea|lake|river|pond|stream|harbour]|across the [lake|river]|to the [island|boat|rocks]|around the [rocks|boat]|with {someone} % summer|morning|afternoon # fun bare
    ANYONE: [sail|row] ~ slowly|silently|happily|far @! across the [lake|river|bay|harbour]|to the [island|lighthouse|beach]|around the [island|lighthouse]|down the river|with {someone} % summer|morning|afternoon # fun
    ANYONE: climb ~ slowly|carefully|bravely|quickly @! [up|down] [the hill|the tower|a~ ladder~|a~ tree~|the stairs|the rocks|the wall]|over the [fence|wall|gate|rocks]|onto the [roof|wall|table|horse|statue]|through the window
    ANYONE: cross the [street|bridge|square|river|field|meadow|stream|yard|park|railway|market] ~ slowly|quickly|carefully|silently @ with {someone}|on foot|in [the rain|the dark|a hurry|silence]
    ANYONE: [come|go] home ~ late|early|slowly|happily|quietly @ from [the market|work|school|the party|the sea|the theatre|the forest|town|the station|the concert]|with [{luggage}|{flowers}|{goods}|wet shoes|{someone}] # event
    ANYONE: leave the [house|station|party|café|theatre|office|hotel|town|museum|village|beach] ~ early|quickly|quietly|late|sadly @ with [{someone}|{luggage}|{belongings}] # event
    ANYONE: arrive ~ late|early|suddenly|safely @! at the [station|hotel|harbour|party|theatre|school|farm|hut|office|wedding]|with [{luggage}|{flowers}|{someone}] # event
    ANYONE: [fish|fish|sing|whistle|paint] ~ patiently|silently|happily @! from the [pier|bridge|rocks|boat|quay]|in the [harbour|river|lake|stream]|with {someone} # fun
    ANYONE: jump ~ happily|suddenly|bravely|wildly @! over the [puddles|fence|wall|stream|waves|rope]|into the [water|lake|river|snow|hay|leaves|boat]|off the [wall|bus|pier|swing] # fun once
    ANYONE: fall ~ suddenly|slowly @! into the [water|river|pond|mud|snow|fountain|ditch]|off the [horse|ladder|wall|bicycle|chair|swing]|down the stairs|on the ice # event
  `,
};

const play: SceneSource = {
  ...common,
  name: 'play',
  doings: `
    YOUNG: play {game} ~ happily|noisily|quietly|wildly @ {green}|{shore}|{street}|in the [living room|hall|attic|yard|playground|schoolyard] # heard fun
    YOUNG: play with {toy} ~ happily|noisily|quietly @ {green}|{shore}|on the [carpet|floor|stairs|terrace|beach|balcony] # fun
    YOUNG: chase [the {bird}|{someone}|a~ [butterfly|ball|hat|leaf|balloon|cat|frog|rabbit]~] ~ noisily|happily|wildly|breathlessly @ {way} # fun
    YOUNG: collect {collected} ~ happily|patiently|quietly @ {green}|{shore} # fun
    YOUNG: hide [from {someone}] ~ quickly|silently|secretly @! behind the [curtain|sofa|shed|tree|door|wall|piano]|under the [table|bed|stairs|boat|bridge]|in the [attic|wardrobe|barn|cellar|hay|reeds]
    YOUNG: throw [a~ ball~|stones|snowballs|a~ stick~|leaves|bread|a~ hat~|a~ paper plane~|coins] ~ wildly|happily|far|high @ into the [water|fountain|air|sea|river|pond|garden]|over the [fence|wall|roof]|at the [wall|tree|snowman]
    YOUNG: fly a~ [kite|paper plane|red balloon|paper bird]~ ~ happily|patiently|high @ {green}|{shore}|from the [hill|bridge|balcony|roof] # fun
    YOUNG: build a [sandcastle|snowman|tower|hut|boat|tree house|bridge|wall of sand|raft] ~ happily|patiently|quickly @ {green}|{shore}|for {someone}|with {someone} # fun
    YOUNG: catch a~ [ball|frog|butterfly|fish|crab|leaf|feather|bird|mouse]~ ~ quickly|suddenly|happily @ {green}|{shore}|with [bare hands|a net|a hat|a bucket] # event
    YOUNG: ask {someone} for [a~ story~|a~ sweet~|a~ kitten~|a~ balloon~|money|an ice cream|a~ song~|help|a~ puppy~|a~ new bicycle~] ~ shyly|politely|loudly @ {anywhere} # event
    YOUNG: draw {picture} ~ carefully|happily|slowly|badly @ on the [wall|pavement|blackboard|floor|window|table|sand]|with [chalk|a stick|ink|{someone}] # fun
    YOUNG: [skate|slide|swing|dance|skip|hop] ~ happily|wildly|fast|slowly @! {street}|in the [park|playground|yard|hall]|with {someone}|around the [fountain|tree|table|pond] # fun
    YOUNG: dress up as [a~ [pirate|clown|wolf|ghost|witch|king|queen|dragon|bear|sailor|doctor]~] ~ secretly|happily @ for [the party|the play|{someone}]|in the [attic|bedroom|barn] # fun
    YOUNG: learn to [swim|dance|ride|skate|read|cook|whistle|sail|fish|knit|write|sing] ~ slowly|quickly|happily @ with {someone}|in the [village|city]|at [school|home]|by the [lake|sea]
    YOUNG: cry ~ loudly|softly|silently @! {anywhere}|because of a~ [lost|broken] [toy|doll|kite|shoe|glove|balloon]~ # heard
    YOUNG: laugh at [{someone}|a~ joke~|the [clown|film|monkeys|puppets|story|{pet}]] ~ loudly|happily|secretly @ {anywhere} # heard fun
    YOUNG: do $their homework ~ quickly|slowly|badly|quietly @ {seat}|{indoors}|with {someone}|before [dinner|school|breakfast] # sit chore
    YOUNG: ride {ride} ~ happily|fast|wildly|bravely @ {way}|{green} # fun
  `,
};

const animals: SceneSource = {
  ...common,
  name: 'animals',
  weight: 6,
  doings: `
    PET|ANIMAL: sleep ~ soundly|peacefully|quietly @! on the [sofa|stairs|carpet|terrace|grass|bed|windowsill|warm stones|doorstep|deck|hay|roof]|in the [sun|shade|barn|yard|basket|garden|shop window|straw]|under the [table|bed|bench|stove|tree|cart|piano]|beside the [fire|stove|door|cradle|fountain]|by the [fire|window|pond]
    PET|ANIMAL: [run|run|trot|jump|hurry|wander] ~ quickly|happily|slowly|silently|wildly @! {way}
    PET|ANIMAL: follow {someone} ~ slowly|silently|happily|everywhere @ {way}
    PET|ANIMAL: chase [the {bird}|a~ [ball|mouse|leaf|stick|cat|rabbit|butterfly|squirrel]~|{someone}|$their tail~] ~ wildly|noisily|happily|quickly @ {way}
    dog|puppy: bark at [{someone}|the {bird}|a~ [car|bicycle|train|cat|hat|squirrel]~|the [moon|wind|sea|waves|ball|door|snowman]] ~ loudly|wildly|angrily @ {anywhere} # heard
    dog|puppy|donkey|horse|cat: wait for {someone} ~ patiently|sadly|silently @ {street}|{green}|at the [door|gate|station]|in the [hall|yard|stable]
    PET|ANIMAL: look at [{someone}|the [moon|rain|fire|{bird}|sea|fish|snow|window|sausages]] ~ silently|sadly|calmly|hungrily @ from the [door|wall|window|gate|bench|terrace|stairs]
    PET: play with [{toy}|a~ [stick|feather|shoe|leaf|ribbon|slipper|puppy|kitten]~|{someone}] ~ happily|wildly|quietly @ {green}|on the [carpet|floor|stairs|beach|sofa]
    PET|ANIMAL: drink [water|milk|rain water] ~ slowly|noisily|thirstily @ from [a bucket|the fountain|a puddle|the river|a bowl|the pond|the stream|an old pot]
    PET|ANIMAL: hide ~ quickly|silently @! under the [bed|table|stairs|boat|leaves|cart|sofa]|behind the [door|shed|curtain|sofa|barn|rocks]|in the [hay|grass|reeds|barn|wardrobe|bushes]
    PET|ANIMAL: steal [a~ sausage~|a~ shoe~|the [cheese|fish|ball|bread|slippers|{fruit}]|a~ glove~|a~ biscuit~] ~ quickly|silently @ from [{someone}|the kitchen|the table|a basket|the market] # event
    BIRD: [sit|sing|sleep|rest] ~ silently|quietly|happily @! on the [roof|wall|fence|statue|gate|street lamp|bridge|chimney|branch|windowsill|bench|church tower]|in the [tree|apple tree|garden|hedge|willow|oak]
    BIRD: fly ~ slowly|silently|quickly|high|low @! over the [roofs|town|sea|lake|fields|forest|harbour|hills|square|church|river|garden]|past the [window|church|tower|lighthouse]|across the [sky|lake|square|river|meadow]|from [tree to tree|roof to roof]
    BIRD: build a nest ~ quickly|patiently @ in the [chimney|oak|hedge|willow|attic|barn|apple tree|church tower]|on the [roof|balcony|street lamp]|under the roof % spring
    BIRD: look for [worms|food|bread|crumbs|seeds] ~ hungrily|patiently|busily @ {green}|{street}|on the [beach|terrace|balcony|quay] # once
    duck|swan|goose|fish: swim ~ slowly|silently|calmly|quickly @! across the [pond|lake|river|harbour]|under the [bridge|willows|boats]|around the [boat|island|rocks]|through the [reeds|water]
    horse|cow|sheep|goat|donkey|deer: [graze|stand|rest|eat grass] ~ peacefully|calmly|quietly|silently @! in the [meadow|field|shade|rain|mist|orchard|snow]|on the [hill|river bank]|behind the [barn|farm|mill|church]|under the [trees|oak|apple trees]|beside the [stream|road|lake|railway]
    horse|donkey|pony: pull [a~ cart~ of [hay|wood|apples|potatoes|barrels|stones]|a~ [sledge|boat|plough|carriage]~] ~ slowly|patiently @ {way}
  `,
};

const belongings: SceneSource = {
  ...common,
  name: 'belongings',
  weight: 6,
  doings: `
    ANYONE: look for {belongings} ~ nervously|everywhere|patiently @ {surface}|* # once
    ANYONE: put {small} ~ carefully|quietly @! {surface} # event
    ANYONE: leave {small} @! {surface} # event
    ANYONE: count the [{bird}|{fruit}|money|stars|days|steps|boats|chairs|sheep|books|ships|{people}] ~ slowly|quickly|silently|carefully @ *
    ANYONE: hold [a~ [candle|lantern|torch|baby|{pet}|map|rope|balloon|flag|basket|ladder|umbrella|mirror|bird]~|$their [hat~|shoes|bag~]] ~ carefully|silently|proudly @ *
    ANYONE: break a~ [cup|plate|glass|vase|window|chair|lamp|branch|mirror|toy|bottle|pencil]~ ~ suddenly @ {home} # event
    ANYONE: throw away the [letter|bread|newspapers|map|shoes|{flower}|keys|ring|box|bottles|toys|hat] ~ quickly|secretly|sadly @ after [breakfast|lunch|dinner|the party] # event
    ANYONE: polish the [boots|shoes|table|mirror|silver|car|bell|glasses|{instrument}|lamps|windows] ~ slowly|carefully|patiently @ {home}|for {someone} # chore
    ANYONE: admire [{sight}|the [roses|tulips|new bicycle|painting|old clock|kittens|cake|statue|hats|dancers|snowman|musicians]] ~ silently|happily @ from the [bridge|terrace|window|balcony|bench|boat|street|doorway] # stand
    ANYONE: borrow a~ [bicycle|ladder|boat|tent|coat|hammer|camera|umbrella|guitar|map|pencil|dress|horse]~ @ from {someone} # event
    ANYONE: smell [the [{flower}|sea|soup|coffee|fresh bread|smoke|rain|cheese|hay|cake]] ~ happily @ {green}|{indoors} # event
    ANYONE: touch the [{pet}|statue|water|snow|warm bread|old stones|sheep|picture|ice|{instrument}] ~ carefully|gently|secretly @ * # event
    the [old|] clock: tick ~ softly|loudly @ in the [hall|kitchen|library|attic|waiting room]|on the wall|beside the bed # heard
    PET: sleep ~ soundly|peacefully|quietly @! {surface}
  `,
};

export const EVERYDAY: readonly SceneSource[] = [
  company,
  meals,
  arts,
  errands,
  housework,
  ways,
  play,
  animals,
  belongings,
];
