/** Scenes by the water. */
import type { SceneSource } from '../notation';

const beach: SceneSource = {
  name: 'beach',
  times: 'summer|morning|afternoon|dusk|day|fine',
  places: 'on the beach|by the sea',
  wear: 'a straw hat|a blue swimsuit (she)|sunglasses|a striped shirt',
  marked: 'with sandy feet|with wet hair|with freckles',
  from: 'from the dunes|from the pier',
  when: 'a big wave came|it began to rain|the sun went down|a gull stole a sandwich',
  exclaim: `
    what a perfect [day|morning|afternoon] for a swim
    how [warm|cold|clear|calm] the sea is [today|this morning|at sunset]
    look at that [wave|sunset|sandcastle|huge ship]
  `,
  doings: `
    CHILD|KIDS|SIBLING: build [a sandcastle|a wall of sand] ~ patiently|happily @ *|near the water # fun
    CHILD|GROWN|PAIR: collect [shells|stones] @ *|near the rocks # fun
    PERSON|PAIR|couple: walk ~ slowly @! along the beach|through the dunes|at the edge of the water % morning|dusk|evening # fun
    GROWN|swimmer|teenager: swim ~ slowly|far @! in the sea|around the rocks|in the cold water % morning|summer|afternoon # fun bare
    GROWN|teenager|tourist: lie @! on a~ blue towel~|in the sun|under a parasol % summer|afternoon
    surfer|teenager|girl: ride a [big|huge|long] wave ~ beautifully @ % summer|morning|day # bare
    woman|ELDER|student: read {reading} @ under a parasol|in the shade|in a~ deckchair~ # sit fun
    KIDS|CHILD|toddler: jump over the [small|] waves ~ happily|noisily @ % summer|afternoon # fun
    +four teenagers|KIDS|family: play [football|cards] @ on the beach|between the dunes % summer|afternoon # fun
    man|woman|boy|girl: throw a stick for the dog @ on the beach|into the waves # fun
    PAIR|family|couple: eat [{snack}|fish and chips|cold chicken] @ *|on the pier|on the sea wall # sit fun
    CHILD|family|father: fly [a red kite|a long kite|a paper kite] @ *|above the dunes # fun
    ELDER|woman|man: watch the [waves|sunset|surfers|ships] ~ silently @ from the pier|from a bench|* # stand
    man|woman|boy: sell [ice cream|cold drinks|sunglasses] @ *|on the pier % summer|afternoon
    the lifeguard: watch the [swimmers|children|waves] ~ calmly @ from a tall chair|* % summer|day
    dog|puppy: run ~ happily|wildly @! into the waves|along the beach|after a ball
    gull: steal [a~ chip~|a~ sandwich~|a~ piece~ of bread] @ from a child|* # event
    gull: circle ~ slowly|noisily @! above the beach|over the waves # heard
    +the waves: break ~ softly|loudly @! on the rocks|against the sea wall|on the empty beach # heard
  `,
  things: `
    a [red|yellow|small] bucket ~ stand @ in the sand|at the edge of the water # left
    a [striped|blue|wet] towel ~ lie @ on the sand|over the back of a deckchair # left
    a [wooden|white|old] rowing boat ~ lie @ on the beach|between the dunes
    +three [striped|yellow] parasols ~ stand @ on the beach|near the water
    a [huge|small] sandcastle ~ stand @ at the edge of the water|near the rocks
    a pair of [sunglasses|small shoes] ~ lie @ on the sand|beside a towel # left
  `,
  states: `
    the beach: crowded|nearly empty|wide and white|covered with shells % *
    the [sea|water]: calm|cold|as flat as a mirror % *
    the sand: too hot for bare feet|wet and cool % summer
    the ice cream: nearly melted|too expensive|strawberry
    +the waves: high|too small for the surfers % day|morning
    the lifeguard: very tall
  `,
};

const harbour: SceneSource = {
  name: 'harbour',
  times: 'morning|dawn|evening|day|night',
  places: 'in the harbour|on the quay',
  wear: 'a woollen hat|a yellow raincoat|a striped jumper|heavy boots',
  marked: 'with a white beard (he)|with strong arms (adult)|with a pipe (he)',
  from: 'from the harbour wall|from the lighthouse|from the deck',
  when: 'the ferry arrived|a storm came up|the fog lifted|a gull landed on the rail',
  exclaim: `
    what a [huge|beautiful] ship that is
    how [calm|dark|bright] the harbour looks [at night|at dawn|this evening]
    so many [gulls|boats|fish] are in the harbour today
  `,
  doings: `
    fisherman: mend the nets ~ patiently|silently @ *|beside the boat|on a wooden crate # sit
    fisherman: unload the [fish|boxes|nets] ~ quickly @ * % dawn|morning
    fisherman: sail ~ quietly @! out of the harbour|back to the harbour|past the lighthouse % dawn|morning|evening
    fisherman|man|boy: clean the fish ~ quickly @ *|on the steps|on the deck % morning
    fisherman|sailor: sell [mussels|fresh fish|crabs] @ on the quay|from the boat % morning
    sailor|captain: paint the [deck|old boat] [white|blue|red] @ * % summer|day # chore once
    sailor: tie the [boat|ferry|ship] to the quay ~ quickly @ % # event
    sailor|captain: wave to [the children|a woman|a friend] @ from the deck|from the bridge of the ship # event
    captain: look at the sky ~ anxiously|carefully @ on the bridge of the ship|on the deck
    captain: tell stories about [the sea|a storm|whales] @ in the harbour bar|on the deck % evening|night
    old man|boy|grandfather|PAIR: fish ~ patiently|silently @! from the harbour wall|from the pier|at the end of the quay % dawn|morning|evening # sit fun
    PERSON|couple|PAIR: watch the [boats|ferry|fishermen|gulls] ~ silently @ from the quay|from the harbour wall # stand fun
    tourist|family|couple: take a boat to the [lighthouse|other side] @ % morning|summer # fun
    CHILD|boy|girl: catch [a~ crab~|a~ small fish~|crabs in a bucket] @ *|under the pier # fun
    +two sailors|sailor|fisherman: play cards @ on the deck|on an empty crate|in the harbour bar % evening|night # sit fun
    woman|man: wait for the [ferry|last boat|fishermen] ~ patiently|anxiously @ on the quay|at the end of the pier # stand
    cat: steal a~ small fish~ ~ quickly @ from a bucket|* # event
    cat: sleep ~ soundly @! on the nets|on a pile of rope|on the deck
    gull: follow the [fishing boats|ferry] ~ noisily|hungrily @ into the harbour % morning|evening
    gull: sit @! on the rail|on the harbour wall
    boat|ship: rock ~ gently|softly @! in the harbour|at the quay|on the dark water
    ship|boat: sail ~ slowly|silently @! into the harbour|past the lighthouse
  `,
  things: `
    a pile of [nets|wooden boxes] ~ lie @ on the quay|beside the boat
    a [white|tall|old] lighthouse ~ stand @ at the end of the pier|on the rocks
    +five [blue|small|wooden] fishing boats ~ lie @ in the harbour|at the quay
    a bucket of [crabs|mussels|small fish] ~ stand @ on the quay|on the deck # left
    a yellow raincoat ~ lie @ on the deck|on the harbour wall # left
  `,
  states: `
    the harbour: calm|full of boats|frozen|quiet % winter|night|morning
    the [ferry|ship]: late|full of cars|older than the captain % morning|day
    the [boat|deck]: wet and slippery|full of fish % morning
    the sea: calm again % day|night
    +the nets: full|empty % morning
    the fog: thick over the harbour|nearly gone % morning|autumn
  `,
};

const river: SceneSource = {
  name: 'river',
  times: 'summer|spring|morning|afternoon|evening|fine',
  places: 'by the river|on the river bank',
  wear: 'a straw hat|short trousers|a green jacket|a light dress (she)',
  marked: 'with wet shoes|with curly hair|with bare feet',
  from: 'from the bridge|from the bank|from the other side',
  when: 'a fish jumped|it began to rain|the sun broke through',
  exclaim: `
    how [clear|cold|high|fast] the river is [today|this spring|after the rain]
    what a shady place for a picnic
    look, a [heron|swan|fox] is on the other bank
  `,
  doings: `
    old man|boy|grandfather|uncle: fish ~ patiently|silently @! by the river|under the bridge|from a small boat|in the cold stream % morning|evening # sit fun
    +two men|student|PAIR: row ~ slowly @! up the river|under the bridge|across the lake % morning|summer # fun
    couple|family|+four friends: have a picnic @ *|under the willow|on the grass % summer|afternoon # fun
    CHILD|KIDS|SIBLING: throw stones @ into the river|across the water|from the bridge # fun
    CHILD|KIDS|teenager: swim ~ happily|fast @! in the river|across the lake|under the old bridge % summer|afternoon # fun bare
    CHILD|PAIR|KIDS: cross the stream ~ carefully @ on flat stones|by a narrow bridge
    boy|girl|CHILD: catch [a~ small fish~|a~ frog~] ~ suddenly @ *|in the stream|with bare hands # event
    boy|girl|teenager: jump ~ bravely @! from the bridge|into the cold river|from the rocks % summer # event
    KIDS|CHILD|father: build a small boat @ *|across the stream % summer # fun
    ELDER|couple|woman: watch the [swans|boats|water] ~ silently @ from the bridge|from a bench # stand fun
    woman|ELDER|CHILD: feed the [ducks|swans] @ *|from the bridge # fun
    couple|PAIR|runner: walk ~ slowly @! along the river|over the old bridge|as far as the mill % evening|morning # fun
    woman|student|old man: paint the [bridge|old mill|willows] ~ slowly @ * # sit fun
    teenager|couple|student: lie @! in the grass by the river|in a small boat|under the willow % summer|afternoon
    cyclist|family: follow the river @ as far as the mill|to the next village % summer|spring
    duck|swan|goose: swim ~ slowly|silently @! down the river|under the bridge|through the reeds
    duck|swan: sleep ~ peacefully @! among the reeds|on the bank % evening|afternoon
    heron: stand ~ silently @! among the reeds % morning|evening
    heron: catch [a~ fish~|a~ frog~] ~ suddenly @ among the reeds # event
    frog: jump ~ suddenly @! into the pond|from a wet stone|into the reeds # event
    dog|puppy: swim ~ happily @! after a stick|across the stream|behind the boat
    cow|deer|horse: drink from the river ~ calmly @ at the edge of the field|under the willows % evening|morning
    boat: drift ~ slowly|silently @! down the river|under the bridge|past the old mill
    mist: rise ~ slowly @! from the river|from the wet fields|above the lake % dawn|morning
    the river: flow ~ slowly|quickly @! under the stone bridge|past the mill|through the valley
  `,
  things: `
    a [small|green] rowing boat ~ lie @ on the bank|among the reeds|under the willow
    an old mill ~ stand @ beside the river|behind the bridge
    a [picnic basket|straw hat] ~ lie @ on the bank|under the willow # left
    a [narrow|wooden|stone] bridge @ across the stream|near the mill
    +seven white swans @ on the lake|under the bridge
  `,
  states: `
    the river: high|deep|too cold for a swim|frozen % spring|winter|morning
    the [bridge|mill]: three hundred years old|closed|made of stone
    the [lake|pond]: frozen|full of fish % winter|morning|spring
    the grass on the bank: wet|soft and cool|too high % morning|summer
    the boat: too small for four people|full of water
  `,
};

export const WATER: readonly SceneSource[] = [beach, harbour, river];
