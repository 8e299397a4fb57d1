/** Scenes at home. The notation is explained in `notation.ts`. */
import type { SceneSource } from '../notation';

const kitchen: SceneSource = {
  name: 'kitchen',
  times: 'morning|evening|afternoon|day',
  places: 'in the kitchen',
  wear: 'a white apron|a striped apron|a woollen jumper|a blue shirt',
  marked: 'with flour on $their hands|with curly hair|with red cheeks',
  from: 'from the hall|through the open door',
  when: 'the telephone rang|the lights went out|somebody knocked at the door|the kettle began to whistle',
  exclaim: `
    what a lovely smell of [fresh bread|coffee|apple pie] in the kitchen
    how warm the kitchen is on a [cold|rainy|winter] morning
    what a wonderful [soup|cake|breakfast] my [grandmother|mother|brother|father] has made
  `,
  doings: `
    FAMILY|cook: stir the [soup|sauce|porridge] ~ slowly|carefully|gently
    FAMILY|cook|man|woman: chop {vegetable} ~ quickly|carefully @ *|at the kitchen table|by the sink
    FAMILY|CHILD|neighbour: bake {cake} @ * # fun
    FAMILY: make [a pot of tea|pancakes|plum jam|a fresh pot of coffee] @ *
    FAMILY|SIBLING: set the table [for dinner|for breakfast|for six] @ * # chore
    SIBLING|FAMILY|man: wash the [plates|big pot] @ *|by the window % evening|afternoon # chore
    SIBLING|father: dry the [glasses|plates|cups] ~ carefully|slowly @ * % evening # chore
    FAMILY|SIBLING|cook: peel [{vegetable}|{fruit}] @ at the kitchen table|over the sink
    CHILD|man|woman|GRAND: eat [a~ bowl~ of soup|a~ boiled egg~|porridge|{meal}|{snack}] ~ slowly|quietly @ at the kitchen table|by the window % morning|evening|day # sit
    FAMILY|woman|man: drink {drink} ~ slowly|quietly @ at the kitchen table|by the window # sit
    PARENT|GRAND: slice [the bread|a loaf of bread|a ripe melon|some cheese|{fruit}|{vegetable}] @ at the kitchen table|*
    SIBLING|CHILD: lick the [spoon|bowl|chocolate from the spoon] ~ happily @ * # event
    mother|father|PARENT: pack sandwiches for the [children|journey|picnic] @ * % morning
    FAMILY|SIBLING: look for the [honey|sugar] @ * # once
    +two sisters|+the twins|+a boy and his sister|+her two brothers: argue about the last [biscuit|piece of cake|pancake] ~ loudly @ *|at the kitchen table # heard
    cat: sleep ~ peacefully|soundly @! on a kitchen chair|on the warm windowsill|beside the stove
    cat: wait for [$their breakfast|a bowl of milk|some fish] ~ patiently @ beside the fridge|* % morning
    dog|cat: watch the [chicken|fish|sausages] ~ hungrily @ beside the oven|*
    the kettle: whistle ~ loudly|softly @ on the stove # heard
    steam: rise ~ slowly @! from the soup|from the kettle|from a cup of tea
    the bread: rise ~ slowly @ beside the stove % morning
  `,
  things: `
    a bowl of [eggs|nuts|{fruit}] ~ stand @ on the kitchen table|on the windowsill # left
    a [jug of milk|loaf of bread|pot of jam] ~ stand @ on the kitchen table|beside the bread # left
    +six clean [glasses|plates|cups] ~ stand @ beside the sink|on the kitchen table
    a basket of [{fruit}|{vegetable}] ~ stand @ beside the back door|on a kitchen chair # left
    a [plum|chocolate] cake ~ stand @ on the kitchen table|by the open window
    a tall vase of [red|white|yellow|pink] {flower} ~ stand @ on the kitchen table|on the windowsill
  `,
  states: `
    the soup: still too hot
    the kitchen: warm and bright|full of steam|very quiet % *
    the bread: still warm|fresh from the oven|nearly gone
    the [sink|table]: full of [dirty plates|cups and plates|empty glasses] % *
    +the [potatoes|carrots]: still hard
    the fridge: nearly empty|full of [fruit|cheese] % day
    the [honey|coffee|jam]: on the top shelf|nearly finished|behind the sugar
  `,
};

const livingRoom: SceneSource = {
  name: 'living room',
  times: 'evening|afternoon|day',
  places: 'in the living room|by the fire',
  wear: 'thick socks|a grey jumper|warm slippers|a green cardigan (adult)',
  marked: 'with a blanket over $their knees|with silver hair (adult)|with round glasses',
  from: 'from the hall|through the half open door',
  when: 'the lights went out|the telephone rang',
  exclaim: `
    what a cosy [evening|afternoon] by the fire
    how quietly the cat sleeps [on the sofa|by the fire|on the newspaper]
    what a long story our [grandfather|uncle|grandmother] tells
  `,
  doings: `
    ELDER|FAMILY|woman|man: read {reading} ~ quietly|slowly @ by the fire|in a~ armchair~|on the sofa # sit fun
    GRAND|woman|aunt: knit [a~ scarf~|a pair of red socks|a jumper for the baby] @ by the fire|in a~ armchair~|on the sofa # sit fun
    FAMILY|couple|PAIR: watch [an old film|the news] @ on the sofa|* % evening # sit fun
    PAIR|KIDS|family: play [cards|chess] @ by the fire|*|on the carpet # fun
    GRAND|father|aunt: tell the children [a story|a story about [the sea|ghosts|a lost dog|a wolf|a king]|about {topic}] @ by the fire|* % evening
    SIBLING|CHILD|aunt: play the piano ~ softly|beautifully @ * # heard fun
    CHILD|KIDS: build a tower of [blocks|wooden blocks|cards] @ on the carpet|*
    CHILD|toddler: draw [a~ big yellow sun~|{picture}] @ on the floor|at the low table # fun
    FAMILY|GRAND: fall asleep @! in a~ armchair~|on the sofa|in front of the television % evening|afternoon # event
    mother|father|GRAND|young mother: rock the baby ~ gently @ *|in an old chair % evening|night
    father|uncle|man: light [the fire|the lamps|the candles] @ * % evening|winter # event
    mother|father|woman: water the [plants|ferns|flowers] @ on the windowsill|*|by the window
    SIBLING|man|woman: look for the scissors @ behind the sofa # once
    SIBLING|CHILD: hide @! behind the curtains|behind the sofa|under the table
    GRAND|uncle|mother: look through [a box of letters|some family photographs] ~ slowly @ on the sofa|at the table # sit
    aunt|grandmother|woman: talk on the telephone @ in the hall|by the window % evening|afternoon # stand
    cat|kitten: play with a ball of wool @ on the carpet|under the table
    cat: sleep ~ soundly|peacefully @! on the sofa|by the fire|on the newspaper
    dog: lie @! in front of the fire|on the carpet|across the doorway
    the [old|] clock: tick ~ softly|loudly @ in the hall|on the wall # heard
    the fire: burn ~ low @! in the living room
    the [radio|television]: play ~ softly|quietly @ in the corner # heard
  `,
  things: `
    an [empty|old] armchair ~ stand @ by the fire|by the window
    a pile of [books|newspapers|letters] ~ lie @ on the low table|beside the sofa # left
    a [thick|grey|woollen] blanket ~ lie @ on the sofa|over the armchair # left
    a pair of [glasses|scissors] ~ lie @ on the carpet|beside the sofa # left
    +two cups of [tea|cold coffee] ~ stand @ on the low table|on the piano
    a painting of a harbour ~ hang @ on the wall
  `,
  states: `
    the living room: warm and quiet|dark % evening|winter
    the [sofa|armchair]: older than my father|covered with cat hair
    the film: too long|nearly over|sad but beautiful
    the fire: nearly out|warm and bright
    +the curtains: open|closed|as blue as the sea
    the lamp [beside the sofa|in the corner]: broken|on|too bright
    the baby: asleep at last|wide awake|hungry again
  `,
};

const bedroom: SceneSource = {
  name: 'bedroom',
  times: 'morning|night|evening',
  places: 'in the bedroom|upstairs',
  wear: 'striped pyjamas|a white nightshirt|woollen socks',
  marked: 'with wet hair|with sleepy eyes|with curly hair',
  from: 'through the open door',
  when: 'the alarm clock rang|the cat jumped onto the bed|it began to get light',
  exclaim: `
    how deeply the [baby|dog|old man] sleeps
    what a [beautiful|long] dream that was
    what a mess the [boys|girls|twins] have made upstairs
  `,
  doings: `
    SIBLING|teenager: tidy $their room~ @ % morning|day # chore
    FAMILY|SIBLING: make the beds @ upstairs % morning # chore
    SIBLING|CHILD|father: brush $their teeth @ in the bathroom % morning|evening # chore
    PARENT|GRAND: read a bedtime story to the [twins|children|baby] @ upstairs|in the bedroom % evening|night
    mother|father|aunt: sing the baby to sleep ~ softly|quietly @ % evening|night # heard
    SIBLING|CHILD: jump on the bed ~ noisily|happily @ upstairs % morning|evening # fun
    woman|man|SIBLING: look for a clean [shirt|pair of socks|towel] @ in the wardrobe|in the top drawer % morning # once
    mother|father|GRAND: fold the [clean sheets|towels|shirts] ~ carefully @ on the bed|in the bedroom % morning|day
    CHILD|SIBLING: read [under the blankets|a~ comic~] ~ secretly @ in bed % night|evening # bare
    CHILD|SIBLING: take a~ [long|hot|warm] bath~ @ in the bathroom|upstairs % evening # bare
    man|father|uncle: sing ~ loudly @! in the bath|in the bathroom % morning # heard fun bare
    woman|teenager|SIBLING: write in a~ diary~ @ at a small desk|by the window|in bed % evening|night # sit
    grandfather|man|father: snore ~ loudly|softly @ in the next room|upstairs % night # heard
    baby|puppy|kitten: sleep ~ peacefully|soundly @! in a small basket|under a soft blanket|beside the bed
    cat: sleep ~ soundly @! on the pillow|at the end of the bed|in the open drawer
    moonlight: fall ~ softly @! on the bed|on the wooden floor|across the pillow % night
    the alarm clock: ring ~ loudly @ beside the bed % morning # heard
  `,
  things: `
    a pile of [clean shirts|books|towels] ~ lie @ on the bed|beside the bed # left
    a glass of water ~ stand @ beside the bed|on the windowsill
    a [brown|small|soft] teddy bear ~ lie @ on the pillow|under the bed # left
    +two pairs of [shoes|boots] ~ stand @ under the bed|beside the wardrobe
    a [blue|wet|striped] towel ~ lie @ on the bathroom floor|on the bed # left
  `,
  states: `
    the [bed|pillow|blanket]: soft and warm|still warm
    the water in the bath: still warm|too hot|already cold
    the [bedroom|bathroom]: cold|free at last|very small % morning|winter
    +the [windows|shutters]: wide open|closed % morning|night
    the mirror: covered with steam|too high for the child
    the wardrobe: nearly empty
  `,
};

const garden: SceneSource = {
  name: 'garden',
  times: 'morning|afternoon|evening|spring|summer|fine',
  places: 'in the garden',
  wear: 'a straw hat|old gloves|green boots|a checked shirt',
  marked: 'with muddy knees|with freckles|with a large hat|with grey hair (adult)',
  from: 'from the kitchen window|over the fence|from the terrace',
  when: 'it began to rain|the neighbour called over the fence|a bee landed on the table|the church bells rang',
  exclaim: `
    what a lovely [morning|afternoon|evening] for a picnic in the garden
    how [sweet|strong] the roses smell after the rain
    so many [bees|sparrows] are in the garden today
  `,
  doings: `
    gardener|ELDER|FAMILY: water the [roses|tomatoes|{flower}|beans] ~ patiently|carefully @ *|behind the house|along the wall
    gardener|GRAND|neighbour: plant {planted} @ *|along the fence|behind the house % spring|morning|afternoon # fun
    gardener|uncle|father|neighbour: cut the [grass|dead roses] @ *|in front of the house % afternoon|day|summer # chore
    FAMILY|CHILD|GRAND: pick [{fruit}|beans] @ *|behind the house|by the wall % summer|morning|afternoon # fun
    gardener|grandmother|woman: pull up the weeds @ *|between the roses # chore
    gardener|grandfather|man: dig ~ slowly|patiently @! in the garden|behind the house
    FAMILY|woman|man|SIBLING: hang the [sheets|washing|wet towels] on the line @ *|behind the house % morning|day # chore
    couple|family|PAIR: have [breakfast|lunch|tea] @! under the apple tree|on the terrace|in the garden % morning|afternoon|summer # fun
    woman|ELDER|aunt: read {reading} @ in the shade of the cherry tree|on the terrace|in a~ deckchair~ # sit fun
    CHILD|KIDS: climb the [cherry|apple] tree @ behind the house|* # fun
    CHILD|toddler|girl: chase [a butterfly|the hens|a white butterfly] @ *|across the grass # fun
    CHILD|KIDS: swing ~ happily @! under the apple tree|behind the house
    KIDS|CHILD|father: build a [tree house|small hut] @ *|behind the shed % summer|afternoon # fun
    neighbour|father|man: paint the [fence|shed|garden gate] @ % summer|day|spring # once
    neighbour|grandfather|aunt: talk over the fence @ % evening|afternoon
    cat: watch the [sparrows|birds|goldfish] ~ quietly @ from the wall|from the windowsill|*
    cat|dog: sleep ~ peacefully @! in the sun|under the roses|on the warm stones % afternoon|summer
    dog|puppy: dig a hole @ under the fence|in the flower bed|*
    bird|sparrow|pigeon: drink from the [stone|old|] bird bath @ *
    bee: buzz ~ softly @! around the roses|from flower to flower % summer|afternoon # heard
    hedgehog: hurry across the grass @ % night|dusk
    butterfly: land on a [rose|leaf|yellow flower] ~ softly @ # event
    +the sheets|the washing: flap in the wind ~ gently @ behind the house|* % day|afternoon
  `,
  things: `
    a [blue|green] watering can ~ stand @ beside the roses|on the terrace # left
    a basket of [{fruit}|{vegetable}] ~ stand @ on the garden table|in the grass|under the cherry tree # left
    a [red|wooden|heavy] ladder ~ stand @ against the apple tree|against the wall # left
    a [pair of gloves|straw hat] ~ lie @ on the bench|in the grass|beside the shed # left
    +three empty [chairs|deckchairs] ~ stand @ on the terrace|under the cherry tree
    a [small|stone|green] pond @ behind the house|in the middle of the garden
  `,
  states: `
    the garden: full of [bees|flowers|weeds|birds]|wet after the rain|quiet % *
    +the [roses|tulips|apple trees]: in bloom % spring|summer
    +the [tomatoes|cherries|strawberries|plums]: ripe|nearly ripe|still green % summer
    the grass: wet|too long|full of [daisies|yellow leaves] % morning|summer
    the shed: full of old bicycles|locked
  `,
};

export const HOME: readonly SceneSource[] = [kitchen, livingRoom, bedroom, garden];
