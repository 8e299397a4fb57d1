/** Scenes of the town: streets, squares, shops and what goes on in them. */
import type { SceneSource } from '../notation';

const street: SceneSource = {
  name: 'street',
  times: 'morning|afternoon|evening|day',
  places: 'in the street',
  wear: 'a red coat|a long scarf|a black hat|a grey suit (he)|a blue dress (she)',
  marked: 'with a heavy bag (adult)|with curly hair|with a white beard (he)|with grey hair (adult)',
  from: 'from the window|from our balcony|from the upstairs window',
  when: 'the church bells rang|a car stopped|it began to rain|the street lamps came on',
  exclaim: `
    what a [narrow|beautiful|quiet] street this is
    look out, a [bus|car|cyclist|tram] is coming
    how empty the streets are [on Sundays|at this hour|early in the morning]
  `,
  doings: `
    PERSON|PAIR|GROWN: cross the [busy|narrow|empty|wide] street ~ quickly|slowly|carefully @ at the traffic lights|in front of the bank
    ADULT|PAIR|teenager: wait for the [bus|tram|green light] ~ patiently @ at the corner|in front of the bank # stand
    GROWN|PAIR|ELDER: look at the [shoes|hats|books] @ in a shop window
    young mother|young father|woman: push a~ pram~ ~ slowly @ along the narrow street|up the hill
    man|woman|neighbour|boy: walk $their dog~ ~ slowly @ along the street|past the church % morning|evening
    cyclist|boy|girl|postman: ride a~ bicycle~ ~ slowly|quickly @ down the hill|along the narrow street|past the church # fun
    KIDS|boy|girl: kick a ball @ against the wall|*|in the empty street % afternoon|evening # heard fun
    CHILD|KIDS: draw with chalk @ on the pavement|in front of the house % afternoon|summer # fun
    postman: bring the letters [to the old woman|to our door|to the baker|to number twelve] % morning
    cleaner|old man|shopkeeper: sweep the [pavement|steps|street] ~ slowly @ in front of the shop|outside the church % morning
    builder|painter: carry [a long ladder|a bucket of paint|a heavy door] @ across the street|into the house|up the stairs
    builder: repair the [road|roof|old wall] ~ slowly @ in front of our house|near the church|at the corner % day|work # heard
    painter|man: paint the [door|shutters|garden wall] {colour} % day|summer # once
    woman|old woman|neighbour: look out of the window ~ silently @ % evening|afternoon
    neighbour|old man|woman: talk @! in the doorway|on the front steps|at the corner % evening|afternoon # stand
    old woman|neighbour: water the flowers @ on the balcony|in front of the house % morning|evening
    street musician: play the {instrument} ~ beautifully|softly @ at the corner|in front of the bank # heard
    teenager|student|man: eat {snack} ~ slowly @ on the front steps|at the corner # sit
    man|tourist|woman: ask [a policeman|the postman] the way @ at the corner|in front of the station
    man|woman|student|boy: run after the [bus|tram|last bus] ~ breathlessly @ % morning|evening
    woman|man|neighbour: lock the [door|gate|bicycle] ~ carefully @ % evening|morning # event
    cat: sit @! on the roof of a car|behind the window
    dog: bark at the [postman|cyclist|cat] ~ loudly @ from the balcony|behind the gate|at the corner # heard
    pigeon: sit @! on the roof|on the street lamp|above the bank
    car|bus|lorry: stop @! at the traffic lights|in front of the bank|behind a tram # event
    +the street lamps: come on @ one by one|along the street % dusk|evening # event
  `,
  things: `
    a [red|new] bicycle ~ stand @ against the wall|beside the front door|outside the bakery # left
    a [black|broken|wet] umbrella ~ lie @ on the front steps|in the doorway # left
    a [yellow|white] car ~ stand @ in front of the bank|under the street lamp|outside the church
    a [single|red|lost] glove ~ lie @ on the pavement|on the fence|on the wall # left
  `,
  states: `
    the street: empty|full of people|closed to cars % *
    the [corner shop|bank]: closed|empty % day|evening
    +the traffic lights: red|broken|green at last
    the [old|] house [on the corner|beside the church]: empty|for sale|painted yellow
    the pavement: slippery|covered with leaves % autumn|morning
    +the street lamps: still on|broken % night|morning
  `,
};

const square: SceneSource = {
  name: 'square',
  times: 'morning|afternoon|evening|summer|fine',
  places: 'in the square|by the fountain',
  wear: 'a yellow dress (she)|sunglasses|a white hat|a light jacket',
  marked: 'with a camera|with long hair',
  from: 'from the café|from the town hall steps|from the church tower',
  when: 'the clock struck twelve|the bells rang|the pigeons flew up',
  exclaim: `
    what a fine [evening|afternoon|morning] for a walk across the square
    how [beautiful|old|tall] the church looks in the [evening|morning] light
    so many [pigeons|tourists|people] are in the square today
  `,
  doings: `
    ELDER|CHILD|woman: feed the [pigeons|sparrows|birds] ~ quietly @ by the fountain|in front of the church|*
    tourist|PAIR|couple: take pictures of the [church|fountain|town hall|old clock|statue|arches|musicians|market] ~ eagerly @ % morning|afternoon|summer # fun
    tourist|couple: study [a map|a guidebook|the map of the city] ~ carefully @ by the fountain|on the church steps|in the shade # stand
    student|teenager|couple: sit @! on the church steps|on the edge of the fountain|in the shade
    CHILD|toddler|KIDS: splash in the fountain ~ happily|noisily @ % afternoon|summer # heard fun
    CHILD|girl|couple|tourist: throw a coin into the fountain @ % afternoon|evening # event
    old man|+two old men|grandfather: play chess ~ silently @ in the shade|under the plane trees|* # sit fun
    couple|PAIR: dance ~ slowly|happily @! in the square|around the fountain|under the lanterns % evening|summer # fun
    musician|street musician|student: play the {instrument} ~ beautifully @ by the fountain|on the church steps|under the plane trees # heard fun
    student|girl|woman: draw {picture} ~ carefully @ on the church steps|in the shade|* # sit fun
    man|woman|student: wait for [a friend|$their sister|an old friend] ~ impatiently @ under the clock|by the fountain # stand
    woman|old woman: sell [balloons|flowers|roasted chestnuts|postcards|{flower}|{fruit}] @ in front of the church|by the fountain|under the arches
    CHILD|toddler: chase the pigeons ~ noisily @ around the fountain|across the square # fun
    ELDER|man|PAIR: rest @! on a bench|in the shade|under the plane trees # sit
    builder|+two men: put up [a stage|a large tent] @ in the square|in front of the town hall % day|morning # heard
    couple|woman: come out of the [church|town hall|café] ~ slowly @ # event
    teenager|boy: skate ~ fast|noisily @! around the fountain|past the town hall|across the square # fun
    pigeon|sparrow: land @! on the statue|on the edge of the fountain|on the church roof # event
    dog: drink from the fountain ~ noisily @ % afternoon|summer
    the [old|church|town] clock: strike twelve % # event heard
    +the church bells: ring ~ loudly|softly @ across the square|above the roofs % morning|day # heard
    water: splash ~ softly @! in the fountain|over the old stones # heard
  `,
  things: `
    a stone statue ~ stand @ in front of the town hall|beside the fountain|in the middle of the square
    a [small|wooden|striped] flower stall ~ stand @ in front of the church|beside the fountain
    an [old|open] guidebook ~ lie @ on a bench|on the edge of the fountain # left
    a [red|yellow] balloon ~ hang @ in a plane tree|above the fountain
    +four [wooden|stone|empty] benches ~ stand @ under the plane trees|around the fountain
    a [paper bag|camera|walking stick] ~ lie @ on a bench|on the church steps # left
  `,
  states: `
    the square: full of [tourists|pigeons|students|music]|empty|very quiet % *
    the church: older than the town hall|cool and dark inside % day
    the fountain: dry|full of coins % winter|evening|summer
    the clock on the tower: slow|five minutes fast|broken
    +the [benches|steps]: warm in the sun|wet|full of students % morning|afternoon
    the [town hall|museum]: closed % day
  `,
};

const market: SceneSource = {
  name: 'market',
  times: 'morning|day|summer|autumn|fine',
  places: 'at the market',
  wear: 'a straw hat|a green jacket|a flowered dress (she)|a leather jacket',
  marked: 'with a full basket|with strong arms (adult)|with a large hat (adult)',
  from: 'from the steps|from the café|across the street',
  when: 'it began to rain|the church bells rang',
  exclaim: `
    what [sweet|ripe|beautiful|enormous] [peaches|melons|cherries|tomatoes] they sell here
    how [busy|crowded] the market is [today|on Saturdays|before the holidays]
    look at the [fish|flowers] on that stall
  `,
  doings: `
    ADULT|FAMILY|GROWN: buy [{food}|{flowers}] @ *|from the farmer|at the last stall
    farmer|old woman|woman|man: sell [{food}|{flower}] @ *|from a small van|under a striped umbrella
    ADULT|cook|grandmother: choose [a~ ripe melon~|a~ large fish~|some mushrooms] ~ carefully|slowly @ *
    woman|cook|aunt: taste [the cheese|the strawberries] ~ slowly @ * # event
    ADULT|customer: talk about the [weather|news|harvest|price of [fish|cherries|bread|meat|wine]] @ *|between the stalls # stand
    farmer|fisherman|+two men: unload [boxes of {fruit}|baskets of {vegetable}|the van] ~ quickly @ *|behind the stalls % dawn|morning
    old woman|grandmother|old man: count the coins in $their hand ~ slowly @ *|at the fish stall
    customer|old woman|aunt: argue about the price of [fish|a melon|the cheese|an old lamp] ~ loudly @ * # heard
    CHILD|toddler: steal a [cherry|strawberry] ~ quickly @ *|from the fruit stall # event
    woman|man|PAIR: carry [a basket of {fruit}|a box of {fruit}|a huge pumpkin|two bags of {vegetable}] @ through the crowd|home from the market|to the car
    woman|old man|student: look at [old books|painted plates] ~ patiently @ *|at the last stall
    farmer|shopkeeper|fisherman: shout the price of [fish|{fruit}|{vegetable}] ~ loudly @ *|across the market # heard
    farmer|+the farmers: pack up the stalls @ % afternoon|day
    boy|girl|grandmother: buy a bunch of [{flower}|[red|white|yellow|pink] {flower}] for [$their mother|the teacher|the table] @ *
    cat: wait @! under the fish stall|behind the fish stall
    gull|pigeon: steal a [piece of bread|small fish] @ *|from the fish stall # event
    the smell of [fresh bread|roasted chicken|coffee|ripe melons]: drift ~ slowly @! through the market|between the stalls|across the square
  `,
  things: `
    a box of [{fruit}|{vegetable}] ~ stand @ under the striped umbrella
    a pile of [melons|old books|{fruit}] ~ lie @ beside the stall
    a basket of [brown eggs|fresh bread] ~ stand @ on the stall # left
    +twelve kinds of [cheese|honey] @ on the last stall
    a bucket of {flower} ~ stand @ beside the stall|in the shade
    a [purse|shopping bag] ~ lie @ under the stall # left
  `,
  states: `
    the market: crowded|nearly over % *
    +the {fruit}: sweet|too expensive|nearly sold out|very ripe|still green|cheap % day|summer
    the fish: fresh|too expensive % day
    the [cheese|bread|honey] [from the mountains|from the old farm]: excellent|famous
    the old woman at the flower stall: always friendly|a friend of my grandmother
  `,
};

const cafe: SceneSource = {
  name: 'café',
  times: 'morning|afternoon|evening|day',
  places: 'in the café|on the terrace',
  wear: 'a smart jacket (adult)|a white shirt|a green dress (she)|a grey jumper',
  marked: 'with round glasses|with silver hair (adult)|with curly hair',
  from: 'from the next table|through the window|from the bar',
  when: 'the bill came|the coffee arrived|an old friend walked in',
  exclaim: `
    what [good|strong] coffee they make [here|in this café|on the corner]
    how slowly the [waiter|waitress] brings the [bill|menu|soup]
    what a long lunch that was
  `,
  doings: `
    ADULT|student|tourist: drink {drink} ~ slowly @ on the terrace|by the window|at the bar # sit fun
    ADULT|student: read {reading} ~ quietly @ by the window|in the corner|on the terrace # sit
    couple|PAIR|tourist: share [a pizza|a bowl of chips|a pot of tea|{snack}] @ on the terrace|by the window|*
    waiter|waitress: bring [the menu|the soup|a jug of water] to [the couple by the window|the old man|a hungry family|the next table] ~ quickly
    waiter|waitress: wipe the tables ~ quickly|slowly @ on the terrace|by the window % morning|evening # chore
    waiter|waitress: carry [a full tray|four plates|a tower of cups] ~ carefully @ between the tables|out to the terrace
    waiter|waitress|man: drop [a tray|a full glass|a spoon] @ behind the bar|in the doorway # event
    couple|man|PAIR|family: order [the soup of the day|ice cream|{meal}|{drink}] @ * # event
    student|woman: write [{writing}|postcards|in a~ notebook~] @ by the window|in the corner|at a small table # sit
    woman|man|customer: pay the bill @ at the bar % # event
    woman|+two old friends|PAIR: laugh ~ loudly|softly @! in the corner|at the next table|on the terrace # heard fun
    woman|couple|man: look at the menu ~ slowly @ on the terrace|in the doorway|by the window
    CHILD|toddler: eat {snack} ~ slowly|happily @ on the terrace|at a small table # sit fun
    waitress|waiter: light the candles @ on the tables|on the terrace % evening|dusk # event
    cook: taste the [soup|sauce] ~ carefully @ in the kitchen|behind the bar % noon|evening # event
    musician|student: play [old songs|the piano] ~ softly|beautifully @ in the corner|* % evening # heard fun
    old man|student: fall asleep @! over $their newspaper|in the corner % afternoon # event
    dog: wait ~ patiently @! under the table|outside the café|beside an empty chair
    the coffee machine: hiss ~ loudly @ behind the bar # heard
    the smell of coffee: fill the [café|room|narrow street] ~ slowly % morning
  `,
  things: `
    a [half empty|full|cold] cup of coffee ~ stand @ on the table|by the window|on the bar # left
    a [folded|forgotten] newspaper ~ lie @ on the bar|on a chair # left
    +two [empty|clean|tall] glasses ~ stand @ on the tray|on the table
    a piece of chocolate cake ~ lie @ beside the coffee
    a [small|white|single] vase with [a rose|daisies] ~ stand @ on each table|on the bar
    a [grey|wet|woollen] scarf ~ lie @ on the back of a chair|under the table # left
  `,
  states: `
    the [café|terrace]: full|nearly empty|busy % *
    the coffee: [too|still] hot|already cold
    the table [by the window|in the corner]: free at last|taken
    the [waiter|waitress]: new here|in a good mood|too busy to talk % day
    the soup of the day: already finished
    the cake: too sweet
  `,
};

const shop: SceneSource = {
  name: 'shop',
  times: 'morning|day|afternoon|work',
  places: 'in the shop',
  wear: 'a brown jacket|a blue coat|a red jumper|a long scarf',
  marked: 'with a shopping list|with an empty bag|with curly hair',
  from: 'through the shop window|from the street',
  when: 'the lights went out|the bell above the door rang',
  exclaim: `
    what a long queue outside the [bakery|post office]
    how good the bakery smells [in the morning|before breakfast]
    what [lovely|expensive] [hats|shoes] are in the window
  `,
  doings: `
    baker: bake [the bread|fresh rolls] @ in the bakery % dawn|morning
    baker: take the [bread|rolls|hot loaves] out of the oven ~ carefully @ % dawn|morning # event
    baker|shopkeeper: open the shop @ % morning # event
    shopkeeper: close the shutters ~ noisily @ % evening # event heard
    ADULT|GROWN|FAMILY: buy [a loaf of bread|fresh rolls|three slices of cake|{cake}|a~ sandwich~] @ at the bakery|in the bakery % morning|day
    customer|+twenty people|woman: wait in line ~ patiently @! outside the bakery|in front of the butcher|at the post office # stand
    shopkeeper: count the money ~ slowly @ behind the counter % evening
    woman|man|old man: forget [$their umbrella~|to buy milk] @ in the shop % day # event
    shopkeeper|old man: repair [watches|old shoes|a broken clock|bicycles] ~ patiently @ in a tiny shop|behind the counter # sit
    CHILD|girl|boy: look at the [toy train|dolls|cakes|kites] ~ silently @ in the window
    woman|old man|mother: buy a ticket @ at the post office|at the counter % day|work # event
    woman|student|neighbour: work [at the bakery|in a small bookshop|at the post office|in a flower shop] % work
    cat: sleep ~ soundly @! in the shop window|on the counter|between the books
    dog: wait for $their owner ~ patiently @ outside the bakery|in front of the butcher|beside the door
    the bell: ring ~ softly @ above the door # event heard
  `,
  things: `
    a [tall|huge|white] wedding cake ~ stand @ in the bakery window|on the counter
    +four fresh [loaves|rolls] ~ lie @ in a paper bag|on the counter
    a [wooden|red|small] rocking horse ~ stand @ in the shop window|on the top shelf
    a [shopping bag|purse|blue umbrella] ~ lie @ on the counter|beside the door # left
    a row of [hats|dolls] ~ stand @ in the shop window|on the top shelf
  `,
  states: `
    the [bakery|bookshop|shop]: closed|open until six|full of customers|still open % day
    the bread: sold out|warm and fresh % morning
    the queue: very long % morning
    +the [shoes|hats|gloves] in the window: too expensive|on sale
    the green coat: too long|too small for her|on sale
    the shopkeeper: always friendly|in a hurry|a man of few words
  `,
};

export const TOWN: readonly SceneSource[] = [street, square, market, cafe, shop];
