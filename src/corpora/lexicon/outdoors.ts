/** Scenes in parks, forests and hills, and outdoors at play. */
import type { SceneSource } from '../notation';

const park: SceneSource = {
  name: 'park',
  times: 'morning|afternoon|evening|day|spring|fine',
  places: 'in the park',
  wear: 'a red jacket|a straw hat|a yellow scarf|a green coat',
  marked: 'with curly hair|with a white beard (he)|with a small dog',
  from: 'from the bench|from the bridge|from the terrace of the café',
  when: 'it began to rain|a ball landed in the pond|an ice cream van arrived|the lamps came on',
  exclaim: `
    what a [lovely|sunny] [morning|afternoon|day] for a walk in the park
    how [happily|wildly|noisily] the children play in the park
    look at the [squirrel|tall trees|kites] over there
  `,
  doings: `
    ELDER|CHILD|woman|PAIR: feed the [squirrels|{bird}] ~ quietly|patiently @ *|by the pond|near the fountain # fun
    PERSON|student|ELDER: read {reading} ~ quietly @ on a bench|under a tree|on the grass # sit fun
    PAIR|couple|ELDER: walk ~ slowly @! through the park|around the pond|under the tall trees % morning|evening|afternoon # fun
    runner|teacher|nurse|woman: run ~ slowly|fast @! through the park|around the pond|past the rose garden % morning|evening # fun
    man|woman|old woman|teenager: walk $their dog~ @ *|around the pond|along the avenue % morning|evening
    CHILD|KIDS|boy|girl: fly [a kite|a red kite|a paper plane] @ *|on the hill # fun
    CHILD|KIDS|toddler: feed [the goats|a pony] @ * # fun
    KIDS|+five boys|+some girls|teenager: play football @ *|on the grass|behind the rose garden % afternoon|evening # fun
    old man|+two old men: play chess ~ silently @ under the chestnut trees|* # sit fun
    CHILD|KIDS: play hide and seek @ *|among the trees # fun
    CHILD|boy|girl: climb ~ bravely @! onto the statue|into an old oak|over the fence
    family|couple|student|PAIR: have a picnic @ on the grass|by the pond|* % summer|afternoon # fun
    couple|student|teenager: lie @! on the grass|in the shade of an oak|on a checked blanket % summer|afternoon
    couple|+two teenagers: hold hands @ on a bench|by the pond|under the chestnut trees % evening|spring # sit
    gardener|+two gardeners: plant [young trees|{flower}] @ *|along the avenue % spring|morning
    gardener|cleaner: sweep up the leaves @ *|along the avenue|around the pond % autumn # chore
    CHILD|KIDS: collect [chestnuts|yellow leaves] @ under the trees|* % autumn # fun
    woman|+ten people|ELDER: do exercises ~ slowly @ on the grass|under the trees % morning # fun
    musician|student|boy: play the {instrument} ~ softly|beautifully @ under a tree|by the pond|* % evening|afternoon # heard fun
    toddler|young mother|young father: follow [a duck|a pigeon|a squirrel] ~ slowly @ around the pond|across the grass
    dog|puppy: chase [a ball|a stick|the pigeons|a squirrel] ~ happily|wildly @ across the grass|around the pond
    squirrel: climb ~ quickly @! up an oak|along a thin branch|down the chestnut tree
    squirrel: bury a nut @ in the grass % autumn
    swan|duck: glide ~ silently|slowly @! across the pond|under the little bridge
    duck|goose: sleep ~ peacefully @! on the grass|beside the pond % afternoon
  `,
  things: `
    an [empty|old|wooden] bench ~ stand @ under the chestnut trees|by the pond|beside the path
    a [blue|lost|red] ball ~ lie @ on the grass
    a [toy boat|picnic basket] ~ stand @ on the grass|beside the bench # left
    a [newspaper|straw hat] ~ lie @ on the bench|beside the path # left
  `,
  states: `
    the park: full of [children|people|music]|quiet|open until ten % *
    the pond: frozen|full of [ducks|leaves] % winter|autumn|morning
    the [grass|bench]: wet|still wet|warm in the sun % morning|afternoon
    +the [trees|chestnut trees]: yellow and red|bare|in bloom % autumn|winter|spring
    the ice cream van: back again % summer
    +the ducks: always hungry|asleep on the grass % afternoon
  `,
};

const forest: SceneSource = {
  name: 'forest',
  times: 'morning|autumn|afternoon|spring|dusk',
  places: 'in the forest',
  wear: 'a green coat|heavy boots|a warm hat|a brown jacket',
  marked: 'with a red rucksack|with muddy boots',
  from: 'from the path|from behind a tree|from the cabin',
  when: 'a branch broke|an owl called|it began to get dark',
  exclaim: `
    how [quiet|dark|green|fresh] the forest is [in the morning|after the rain|today]
    what a [huge|beautiful] [tree|bird]
    listen, [an owl|a fox|a woodpecker] is calling
  `,
  doings: `
    ELDER|couple|PAIR|aunt: look for mushrooms ~ patiently|silently @ *|under the pines|among the wet leaves % autumn|morning # fun
    CHILD|PAIR|grandmother: pick [blackberries|wild strawberries] @ *|at the edge of the forest|along the path % summer|afternoon # fun
    hiker|family|couple: walk ~ slowly|silently @! through the forest|along the narrow path|under the old pines # fun
    hiker|couple|tourist: lose the way @ *|in the fog|near the waterfall # event
    +two men|father|old man: chop wood @ *|behind the cabin # heard chore
    +two men: cut down [an old tree|a dead oak] @ * % winter|autumn
    KIDS|CHILD: build a hut of branches @ *|under the pines % summer|afternoon # fun
    boy|girl|father|student: watch [a deer|an owl|a woodpecker|two foxes] ~ silently @ from behind a tree % dusk|morning
    CHILD|boy|girl|man: climb over a fallen tree @ *|across the path # event once
    man|woman|runner: run ~ slowly @! through the forest|up the steep path|along the stream % morning # fun
    deer: drink from the stream ~ silently @ * % dusk|dawn
    deer: stand ~ silently @! at the edge of the forest|between the trees|in the morning mist % dawn|dusk
    fox: run ~ silently|quickly @! through the ferns|along the path|past the cabin % dusk|night
    squirrel: jump ~ lightly @! from branch to branch|over the path
    squirrel: hide nuts @ in a hollow tree % autumn
    owl: call ~ softly @ from a tall pine|in the dark forest % night # heard
    owl: sleep ~ soundly @! in a hollow tree|high in the pine % day
    the woodpecker|a woodpecker: knock on a [dead|hollow|tall] tree ~ loudly @ # heard
    rabbit|hedgehog: hide @! under the ferns|in a hollow tree|behind a stone % dusk
    sunlight: fall ~ softly @! through the leaves|on the ferns|between the trees % morning|afternoon
    +the leaves: fall ~ slowly|silently @! on the path|into the stream % autumn
    +the branches: creak ~ softly @ in the wind|above the path # heard
  `,
  things: `
    a [wooden|small] cabin ~ stand @ in the forest|at the end of the path
    a basket of [mushrooms|blackberries] ~ stand @ under a tree|beside the path # left
    a [fallen|hollow|huge] oak ~ lie @ across the path|at the edge of the forest
    an old rucksack ~ lie @ beside the cabin|under a tree # left
  `,
  states: `
    the forest: quiet|dark and cool|full of birds % morning|spring|winter
    the path: steep|muddy|covered with leaves % autumn|spring
    the cabin: empty|locked % winter
    the old oak: three hundred years old|hollow
    +the blackberries: ripe|sweet|already gone % autumn|summer
  `,
};

const mountains: SceneSource = {
  name: 'mountains',
  times: 'summer|morning|day|evening|autumn|fine',
  places: 'in the mountains',
  wear: 'heavy boots|a red jacket|a warm hat|a striped jumper',
  marked: 'with a long stick|with curly hair|with a heavy rucksack (adult)',
  from: 'from the summit|from the valley|from the hut',
  when: 'the fog came down|thunder rolled over the valley|the sun rose|a stone fell into the lake',
  exclaim: `
    what a [wide|clear] view from the summit
    how [cold|thin|clear] the air is up here
    look, an eagle is circling above the valley
  `,
  doings: `
    hiker|couple|family|PAIR: climb ~ slowly @! to the summit|up the steep path % morning|summer # fun
    hiker|tourist|couple: rest @! on a flat rock|in front of the hut|beside the waterfall # sit
    hiker|family|PAIR: eat {snack} ~ hungrily @ on the summit|in front of the hut|on a flat rock # sit fun
    hiker|student|tourist: drink from [the stream|a bottle|a cold spring] @ *|beside the path
    hiker|student|couple: take a picture of [the valley|a goat|the snowy peaks|the lake|the hut|the waterfall|an eagle|the sunrise] @ from the summit|* # fun
    hiker|couple|student: study the map ~ carefully @ in front of the hut # stand
    shepherd: watch the sheep ~ calmly|patiently @ from a rock|on the high meadow % summer
    shepherd: make cheese @ in the hut|* % summer
    camper|family|student: put up a tent ~ quickly @ by the lake|on the high meadow|behind the hut % evening|summer
    camper|KIDS|family: sit @! around the fire|by the lake|in front of the tent % evening|night
    camper|KIDS|+some students: sing ~ softly|loudly @! around the fire|in front of the tents % evening|night # heard fun
    camper|boy|grandfather: cook [beans|soup|sausages|fish] @ over the fire|in front of the tent % evening
    camper|girl|student|couple: look at the stars ~ silently @ from the meadow|through the open tent % night # fun
    camper|hiker: wash ~ quickly @! in the cold stream|in the lake % morning # bare
    boy|girl|hiker: shout ~ loudly @! across the valley|from the summit # event heard
    goat: climb ~ calmly @! over the rocks|up the steep wall
    goat|cow|sheep: graze ~ peacefully @! on the high meadow|beside the lake|near the hut % summer
    an eagle: circle ~ slowly|silently @! above the valley|over the peaks
    a waterfall: thunder ~ loudly @! into the valley|behind the hut # heard
    +the cow bells: ring ~ softly @ on the high meadow|across the valley % evening # heard
    the sun: rise ~ slowly @! behind the peaks|over the valley % dawn|morning
    fog: fill the valley ~ slowly|silently @ % morning|autumn
  `,
  things: `
    a [small|wooden|stone] hut ~ stand @ beside the lake
    a [green|wet|small] tent ~ stand @ by the lake|on the high meadow
    a [rucksack|rope|pair of boots] ~ lie @ in front of the hut|on a flat rock # left
    a [wooden|tall] cross ~ stand @ on the summit
    +four [white|brown] goats ~ stand @ on the rocks|beside the path
  `,
  states: `
    the summit: white with snow % morning|autumn
    the path: steep|closed after the storm % spring
    the [lake|stream]: clear and cold|as blue as the sky|frozen % morning|winter
    the hut: open until October|full|closed % summer|winter
    the night: cold and clear|fresh
    the tent: too small for three|wet inside
    +the hikers: hungry|back before dark % evening
  `,
};

const playground: SceneSource = {
  name: 'playground',
  times: 'afternoon|school|morning|day',
  places: 'at the playground',
  wear: 'a yellow raincoat|a striped jumper|red shoes|a blue jumper',
  marked: 'with short hair|with red cheeks|with curly hair',
  from: 'from the bench|from the top of the slide|from the classroom',
  when: 'it began to rain|the school bell rang|a dog ran across the playground',
  exclaim: `
    how [high|fast|wildly] the girl swings
    what a [clever|brave|funny] child that is
    watch out, the [ball|swing] is coming
  `,
  doings: `
    CHILD|KIDS|toddler: slide ~ fast|happily @! down the red slide|into the sand # fun
    CHILD|girl|boy: swing [higher and higher|for hours|with $their eyes closed] @ * # fun
    KIDS|+six children|pupil: play [marbles|hide and seek] @ *|in the school yard # fun
    CHILD|girl|boy: climb ~ quickly @! to the top of the net|up the rope # fun
    CHILD|toddler|KIDS: dig a hole @ in the sand|in the sandpit # fun
    toddler|CHILD: bake a cake of sand ~ carefully @ in the sandpit
    boy|girl|CHILD: fall ~ suddenly @! off the swing|into a puddle # event
    boy|girl: learn to ride a bicycle ~ slowly @ * % afternoon|spring
    girl|boy|+two girls: share a [biscuit|bag of sweets|secret] @ on the bench|behind the slide # sit
    mother|father|young mother|grandmother: push [the twins|a toddler] on the swing ~ gently @ 
    PARENT|GRAND|woman: watch the children @ from a bench|* # sit
    KIDS|boy|girl: throw a ball ~ high @ over the fence|against the wall|into the net # fun
    dog|puppy: chase a [ball|leaf] ~ wildly @ across the playground
    +the swings: creak ~ softly @ in the wind|at the empty playground # heard
  `,
  things: `
    a [red|small] bucket ~ stand @ in the sandpit|under the slide # left
    a [doll|small shoe] ~ lie @ in the sand|on the bench # left
    a [yellow|long|new] slide ~ stand @ beside the sandpit|under the trees
    +three [empty|wooden] swings ~ hang @ at the playground|behind the school
  `,
  states: `
    the playground: empty|full of children % *
    the slide: wet|too hot|slippery|too high for the toddler % summer|morning
    the sand: wet|warm % morning|summer
    the swing: free at last|broken|too high for the toddler
    +the children: hungry|covered with sand % evening|afternoon
  `,
};

export const OUTDOORS: readonly SceneSource[] = [park, forest, mountains, playground];
