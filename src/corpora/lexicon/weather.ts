/** Scenes of weather and of the night. Their `sky` clauses may stand alone, or join a doing. */
import type { SceneSource } from '../notation';

const rain: SceneSource = {
  name: 'rain',
  times: 'rainy',
  places: 'in the rain',
  wear: 'a yellow raincoat|rubber boots|a wet coat|a large hat',
  marked: 'with a red umbrella|with a broken umbrella|with wet hair|with wet shoes',
  from: 'from the window|from the doorway|from under the bridge',
  when: 'the thunder rolled|a car splashed through a puddle|the rain stopped at last',
  sky: `
    it is/was raining [again|softly|hard|all day|in the mountains|on the coast|in the [town|valley|village|city]]
    [heavy|soft|warm|cold] rain falls/fell on the [harbour|empty square|garden|fields|station roof|lake|market|roofs|playground|beach|forest|bridge]
    the rain drums/drummed [softly|loudly|] on the [roof|windows|umbrellas|tent]
    [dark|grey|heavy] clouds hang/hung over the [town|harbour|mountains|lake|fields|sea|church|village|forest|bridge|station]
    water runs/ran down the [street|window|steps|narrow path] in the rain
  `,
  exclaim: `
    what a [wet|grey|rainy] [morning|day|summer]
    how hard it is raining [today|this morning|again]
    look, there is a rainbow over the [river|harbour|hills|town]
  `,
  doings: `
    PERSON|PAIR|couple: hurry home ~ quickly @ in the rain|under an umbrella|with wet feet
    couple|PAIR|+two schoolgirls: share [an umbrella|a small umbrella|a newspaper] @ in the rain|on the way to school|at the bus stop
    CHILD|KIDS|toddler: jump over the [deep|muddy|] puddles ~ happily @ in the street|on the way home|in the park # fun
    CHILD|KIDS|toddler: splash ~ noisily|happily @! through the puddles|through the wet grass # heard fun
    PERSON|tourist|cyclist: wait ~ patiently @! under a tree|in a doorway|under the bridge|until the rain stops/stopped # stand
    man|woman|student: open a~ umbrella~ ~ quickly @ in front of the station|in the rain # event
    man|woman|tourist: lose $their hat~ in the wind @ on the bridge|near the harbour # event
    woman|old woman|mother: close the windows ~ quickly @ before the storm|upstairs # event
    SIBLING|woman|father: bring in the washing ~ quickly @ before the rain # event once
    CHILD|cat|ELDER: watch the rain ~ silently @ from the window|through the open door # fun
    waiter|shopkeeper|+two waiters: carry the chairs inside ~ quickly @ before the rain # once
    cyclist|postman|boy: ride ~ slowly|quickly @! through the rain|through the puddles|home in the rain
    woman|man|student: shake the rain from $their umbrella~ @ in the doorway|in the hall # event
    girl|boy|nurse: run ~ quickly @! through the rain|from tree to tree|to the bus stop
    duck|frog: enjoy the rain @ in the pond|beside the river
    dog|puppy: come home wet and muddy @ # event
    bird|pigeon|sparrow: hide from the rain @ under the roof|in a tree|under the bridge
    car|bus|lorry: splash ~ slowly|fast @! through the deep puddles|through the wet streets # heard
  `,
  things: `
    a [deep|large|muddy] puddle ~ lie @ in front of the door|in the middle of the road|at the bus stop
    a rainbow ~ hang @ over the harbour|above the hills|behind the church
    a [wet|red|broken] umbrella ~ lie @ in the hall|beside the door|in the doorway # left
    a pair of [rubber boots|wet shoes|muddy boots] ~ lie @ in front of the door|in the hall # left
  `,
  states: `
    the [street|pavement]: wet|slippery % *
    the [sky|evening]: grey|dark|clear after the storm % *
    +the puddles: deep|full of leaves % *
    +my [shoes|socks|books]: wet|still wet
    the umbrella: too small for two|broken
  `,
};

const snow: SceneSource = {
  name: 'snow',
  times: 'snowy',
  places: 'in the snow',
  wear: 'thick gloves|a woollen hat|a long scarf|a warm coat',
  marked: 'with red cheeks|with a red nose|with snow in $their hair',
  from: 'from the window|from the warm kitchen|from the bridge',
  when: 'the sun came out|it began to snow again',
  sky: `
    it is/was snowing [again|softly|hard|in the mountains|in the [valley|village|forest|city]]
    snow falls/fell [softly|silently|slowly] on the [roofs|gardens|empty street|harbour|forest|bridge|fields|market|statue|church|railway|boats]
    [deep|fresh|white] snow covers/covered the [roofs|fields|cars|hills|statue]
    the [lake|river|pond|harbour] is/was frozen [again|from bank to bank]
    [long|thin] icicles hang/hung from the [roof|bridge]
    a cold wind blows/blew over the [snowy fields|frozen lake|white roofs]
  `,
  exclaim: `
    how [white|quiet|beautiful] the town is under the snow
    what a [huge|sad] snowman the [boys|girls|children|twins] have built
  `,
  doings: `
    KIDS|CHILD|SIBLING|family: build a [snowman|huge snowman] @ in the garden|in front of the school|in the park|behind the house # fun
    KIDS|+four boys|teenager: throw snowballs ~ wildly @ in the street|at the school wall|at each other # fun
    KIDS|CHILD|PAIR: ride a sledge ~ fast|wildly @ down the hill|behind the church|through the snow # fun
    man|neighbour|shopkeeper|father: shovel the snow ~ slowly @ in front of the house|from the pavement|beside the car # chore
    couple|PAIR|girl|boy: skate ~ slowly|beautifully|fast @! on the frozen lake|across the frozen pond # fun
    couple|hiker|ELDER: walk ~ slowly|silently @! through the snow|across the white fields|along the frozen river # fun
    PERSON|KIDS: drink {drink} @ by the fire|in the kitchen|after the walk # sit fun
    woman|man|cyclist|old man: slip ~ suddenly @! on the ice|in front of the post office|on the frozen steps # event
    CHILD|old woman|grandmother: feed the [birds|sparrows|deer] @ in the snow|at the window|in the white garden
    CHILD|toddler|girl: catch snowflakes ~ happily @ with a red glove|on the bridge # fun
    PARENT|GRAND: pull a sledge ~ slowly @ through the snow|up the hill|home from the park
    girl|boy|CHILD: lose a [glove|red glove] @ in the snow|on the hill # event
    rabbit|fox|deer: leave tracks @ in the snow|across the white field|around the barn
    dog|puppy: roll ~ happily|wildly @! in the snow|in the white garden
    cat: watch the snowflakes ~ silently @ through the window|from the windowsill
    crow|bird: look for food @ in the snow|under the bare trees
    smoke: rise ~ slowly @! from the chimneys|from the white roofs|above the village
    the snow: melt ~ slowly @ in the sun|on the roofs
  `,
  things: `
    a [small|fat] snowman ~ stand @ in front of the school|in the garden
    a [red|wooden|broken] sledge ~ stand @ beside the door|against the wall # left
    a [single|red|woollen] glove ~ lie @ in the snow|on the fence # left
    +the tracks of [a fox|three deer] ~ lie @ in the snow
    a pair of [skates|gloves] ~ lie @ in the hall|beside the stove # left
  `,
  states: `
    the snow: deep|soft|nearly gone|higher than the fence % *
    the [lake|pond]: frozen|white with snow % *
    the [road|bridge]: closed % *
    the snowman: nearly melted|still there % *
    +the [trees|roofs|hills]: white|covered with snow % *
    the evening: cold but clear|long and dark
  `,
};

const wind: SceneSource = {
  name: 'wind',
  times: 'windy',
  places: 'in the wind',
  wear: 'a long coat|a green hat|a thin jacket|a thick jacket',
  marked: 'with untidy hair|with a red nose|with long hair',
  from: 'from the window|from the hill|from the bridge',
  when: 'a branch broke|the lights went out',
  sky: `
    [a strong|a cold|the] wind blows/blew [from the sea|through the empty streets|over the hills|all night|across the [lake|fields|harbour|square]|around the [house|church|tower]|past the window]
    the wind shakes/shook the [trees|windows|old shutters|apple tree|gate|lamps|tents|flags|curtains|bushes]
    [yellow|dry|red] leaves fly/flew [across the square|over the roofs|along the street|past the window]
    [dark|white|small] clouds race/raced across the [sky|moon]
    a storm comes/came up [from the sea|over the lake|behind the hills]
  `,
  exclaim: `
    what a [wild|windy] [night|day|evening]
    how strong the wind is [today|on the bridge|by the sea]
    hold on to your hat
  `,
  doings: `
    man|woman|old man|tourist: hold on to $their hat~ @ on the bridge|in the wind|at the bus stop # once
    man|postman|old man: chase [a flying hat|an umbrella|a letter] ~ breathlessly @ across the square|along the street # once
    CHILD|KIDS|father: fly [a kite|a red kite|two kites] ~ happily @ on the hill|on the beach|in the meadow # fun
    kite: dance ~ wildly @! in the wind|above the beach|over the hill
    kite: get caught @! in a tree|on the church roof # event
    shopkeeper|neighbour|father: close the shutters ~ quickly @ before the storm # event
    gardener|farmer|grandfather: look at the broken [trees|fence|roses] ~ sadly @ after the storm # once
    farmer|sailor|fisherman: wait for the end of the storm ~ anxiously @ in the barn|in the harbour|behind the window # once
    the wind: howl ~ loudly|softly @! around the house|through the forest # heard
    the wind: carry [the smell of the sea|leaves|music] ~ softly @ over the roofs|across the square|into the house
    the wind: turn the pages of [a book|the newspaper] ~ slowly @ on the terrace|on the bench
    +the flags: flap ~ loudly|wildly @! in the wind|above the harbour
    +the [trees|tall pines]: bend ~ slowly @! in the wind|over the road
    the mill: turn ~ slowly @ in the wind|on the hill
    gull|crow: sail ~ calmly @! on the wind|above the roofs
    boat|ship: return to the harbour ~ slowly @ before the storm # event
  `,
  things: `
    a [fallen|broken|large] branch ~ lie @ across the road|in the garden
    a [red|long] kite ~ hang @ in a tree|from the roof
    a [black|flying] hat ~ lie @ in the middle of the street|on a branch
  `,
  states: `
    the wind: strong|cold|too strong for the kite|warm and dry % *
    the [storm|night]: nearly over|wild and dark
    the [sky|sea]: dark|clear again % *
    the [roof|fence|old tree]: broken after the storm|still standing
  `,
};

const sun: SceneSource = {
  name: 'sun',
  times: 'sunny',
  places: 'in the sun|in the shade',
  wear: 'a straw hat|sunglasses|a light dress (she)|short trousers',
  marked: 'with bare feet|with freckles|with a sunburnt nose',
  from: 'from the balcony|from the shade|from the open window',
  when: 'a cloud covered the sun|the ice cream melted|a cool wind came up',
  sky: `
    the sun shines/shone [on the sea|through the leaves|all day|into the [kitchen|room|café|hall]|on the [snow|roofs|fields|lake|harbour|square|hills]|through the clouds]
    it is/was [hot|warm|sunny|very hot] [in the city|on the beach|under the roof|in the valley]
    [a few|small|white] clouds float/floated over the [hills|roofs|lake]
    the sky is/was blue [over the harbour|again|from hill to hill]
    the [morning|evening] sun warms/warmed the [stones|benches|roofs] of the old town
  `,
  exclaim: `
    what a [hot|sunny] [day|summer|afternoon]
    how good the sun feels after the [long winter|rain|swim]
    so blue is the sky over the [sea|mountains|town] today
  `,
  doings: `
    PERSON|PAIR|CHILD: eat {snack} ~ slowly|happily @ in the shade|on the steps|on a warm wall # sit fun
    ELDER|cat|woman: enjoy the sun @ on the balcony|on a bench|in front of the house
    ELDER|man|dog: sleep ~ soundly @! in the shade|under a tree|in a hammock
    woman|tourist|couple: look for a shady place @ in the park|on the terrace|by the river # once
    CHILD|KIDS|toddler: run ~ happily @! across the warm grass # fun
    builder|farmer|gardener: drink water ~ thirstily @ in the shade|from a bottle
    woman|man|neighbour: open all the windows @ early in the morning|after the hot day # event
    woman|man|girl: put on sunglasses @ on the beach|on the terrace # event
    CHILD|SIBLING|girl: paint the fence white @ in the sun
    family|couple|PAIR: sit @! on the balcony|in the shade|in the evening sun # fun
    teenager|SIBLING|girl: lie in a hammock @ between two trees|in the shade
    woman|girl|old woman: cool $their feet @ in the fountain|in the stream
    dog: drink ~ noisily @! from a bucket|from the fountain|from a puddle
    cat: stretch ~ slowly @! in the sun|on the warm stones|on the balcony
    bee|butterfly: visit every flower ~ patiently|calmly @ on the balcony|in the meadow
    the ice cream: melt ~ quickly @ in the sun
    the washing: dry ~ quickly @ in the sun|on the balcony
  `,
  things: `
    a [striped|white|old] hammock ~ hang @ between two apple trees|on the terrace
    a jug of [lemonade|cold water] ~ stand @ in the shade|on the garden table # left
    a pair of sunglasses ~ lie @ on the warm wall|in the grass # left
  `,
  states: `
    the [sun|afternoon]: hot|too hot for a walk|bright
    the sky: blue|as blue as the sea % *
    the shade under the [trees|arches]: cool
    +the [stones|steps]: hot|still warm in the evening % *
    the lemonade: cold
  `,
};

const fog: SceneSource = {
  name: 'fog',
  times: 'foggy',
  places: 'in the fog',
  wear: 'a dark coat|a thick scarf|a grey hat',
  marked: 'with a lantern|with a bicycle|with a black dog',
  from: 'from the bridge|from the lighthouse|from the hill',
  when: 'the fog lifted|a dog barked|the sun broke through',
  sky: `
    [thick|white|grey] fog covers/covered the [river|harbour|fields|town|bridge|village|lake|valley|railway|hills|market]
    the fog lifts/lifted [slowly|at last] over the [sea|valley|roofs]
    [white|thin] mist hangs/hung over the [lake|stream|gardens]
    the [bridge|church|lighthouse|last house] disappears/disappeared in the fog
  `,
  exclaim: `
    how [thick|white|quiet] the fog is [this morning|on the river|today]
    what a [grey|silent] morning
  `,
  doings: `
    man|woman|runner|old man: disappear ~ slowly|silently @! in the fog|behind the church|on the bridge # event
    driver|man|woman: drive ~ slowly|carefully @! through the fog|along the river|across the bridge
    fisherman|man: row ~ silently|slowly @! through the fog|across the lake|out of the fog
    boat|ship: glide ~ silently|slowly @! out of the fog|past the lighthouse|under the bridge
    cyclist|nurse|postman|student: ride to work ~ slowly @ through the fog|along the canal
    heron|swan|deer: stand ~ silently @! in the mist|in the wet meadow|between two willows
    shepherd|farmer: look for a lost [sheep|goat] @ in the fog|on the hill # once
    +the street lamps: glow ~ softly @! through the fog|along the canal
    the sun: break through the fog ~ slowly|at last @ above the roofs|over the lake # event
    spider|+two spiders: wait in a wet web @ between the roses|on the gate
  `,
  things: `
    a [black|grey] boat ~ lie @ in the fog|on the lake
    a [yellow|single] light ~ shine @ at the end of the pier|behind the trees|across the river
    +some wet spider webs ~ hang @ on the gate|between the roses
  `,
  states: `
    the fog: thick|nearly gone % *
    the [river|harbour|lake]: white and silent % *
    the morning: cold and white|silent
    +the [fields|roofs]: wet % *
  `,
};

const night: SceneSource = {
  name: 'night',
  times: 'night',
  places: 'in the dark|under the stars',
  wear: 'a dark coat|a thick jumper|a grey hat',
  marked: 'with a torch|with tired eyes|with a lantern',
  from: 'from the roof|from the bedroom window|from the balcony',
  when: 'the clock struck one|a dog barked|the moon came out|the street lamp went out',
  sky: `
    the moon shines/shone [on the [roofs|sea|lake|garden|river|square]|through the [curtains|trees|clouds]|over the [snowy fields|village|hills|harbour]]
    [the|bright] stars shine/shone over the [sea|mountains|sleeping town|harbour|lake|village|forest|roofs|hills]
    it is/was [dark|quiet|nearly midnight] [in the house|in the village|outside]
    the [town|village|harbour] is/was asleep
    a [full|thin|yellow] moon hangs/hung over the [harbour|roofs|forest|lake]
  `,
  exclaim: `
    what a [clear|dark|warm|quiet] night
    how [bright|large|yellow] the moon is tonight
  `,
  doings: `
    PAIR|couple|student|grandfather: look at the [stars|moon|clouds|lights of the town] ~ silently @ from the roof|on the balcony # stand fun
    baker: work at night @ in the bakery
    nurse: work at night @ at the hospital
    man|woman|student: walk home ~ slowly @ through the empty streets|under the street lamps|along the river
    woman|man|teenager|student: read {reading} ~ secretly @ in bed|under the blanket|in the kitchen
    woman|man|grandmother: lie awake @ until two|in the hot room|beside an open window
    student|woman|man: write {writing} ~ slowly @ in the kitchen|under a lamp # sit
    guard|policeman: walk ~ slowly|calmly @! along the quay
    musician|waiter|singer: come home ~ quietly|late @ # event
    boy|girl|sister: dream of [the sea|a white horse|flying|a huge cake|{sight}|the holidays|a~ {pet}~] @ 
    boy|girl|brother: wake up ~ suddenly @ in the dark # event
    cat: walk ~ silently|calmly @! along the wall|over the roofs
    cat: come home ~ quietly @ through the window # event
    dog: bark at the moon ~ loudly @ behind the house|in the yard # heard
    dog: bark ~ loudly @! behind the fence # heard
    owl: fly ~ silently @! over the garden|past the church|through the dark barn
    fox: cross the [empty square|garden|silent street] ~ quickly|silently @ 
    the last [tram|bus|train]: pass the house ~ slowly|@
    a light: burn ~ faintly @! in the attic|at the end of the street|in the bakery
    the church clock: strike [two|midnight|three] # event heard
  `,
  things: `
    a [single|yellow|small] light ~ shine @ in the attic|on the hill|across the lake
    a lantern ~ stand @ on the balcony|on the windowsill # left
    +a thousand stars ~ shine @ above the sea|over the mountains
    a [black|thin|white] cat ~ sit @ on the wall|on the roof
  `,
  states: `
    the [night|garden]: dark|warm and still|full of stars
    the [street|town|village]: silent|empty|asleep
    the moon: full
    +the stars: bright
    the house: dark|quiet at last
    +the children: asleep|still awake|in bed at last
  `,
};

export const WEATHER: readonly SceneSource[] = [rain, snow, wind, sun, fog, night];
