/** Scenes on the way: stations, trains, buses and roads. */
import type { SceneSource } from '../notation';

const station: SceneSource = {
  name: 'station',
  times: 'morning|evening|day|night',
  places: 'at the station|on the platform',
  wear: 'a dark coat|a blue uniform (adult)|a red scarf|a brown hat',
  marked: 'with curly hair|with grey hair (adult)|with long hair',
  from: 'from the bridge|from the waiting room|from the train',
  when: 'the train arrived|a whistle blew|the doors closed|the lights went out',
  exclaim: `
    what a [cold|windy|long] night to wait for a train
    hurry up, the train [leaves|is leaving] in five minutes
    so many people are waiting on the platform [today|this morning|tonight]
  `,
  doings: `
    passenger|ADULT|student|PAIR: wait for the [train|last train|train to the coast|early train] ~ patiently @ *|on a cold bench|under the clock # stand
    woman|man|couple: say goodbye to [a friend|an old friend|their son] ~ quietly @ * # event
    man|PAIR|woman: run [for the train|along the platform|up the stairs] ~ breathlessly @ % morning|evening # once
    tourist|passenger|PAIR: look at the timetable ~ anxiously|carefully @ *|in the waiting room # stand
    passenger|man|student: read {reading} @ in the waiting room|on a bench|* # sit
    woman|man|tourist: carry [a~ heavy suitcase~|two suitcases|a~ large rucksack~] @ up the stairs|along the platform|across the bridge
    woman|student|man: buy a ticket [to the coast|to the city|home] @ at the counter|from the machine # event
    CHILD|toddler|old woman: wave to the [driver|passengers|people on the train] ~ happily @ *|from the bridge # fun
    conductor: blow the whistle ~ loudly @ on the platform # event heard
    conductor|guard: help [an old woman|a young mother|a man with a suitcase] [onto the train|with her bags] @ % # event
    woman|man|student: sleep ~ soundly @! on a bench|in the waiting room|on a suitcase % night
    cleaner: sweep the [platform|waiting room|stairs] ~ slowly|silently @ % night|morning
    woman|man|student: drink {drink} @ on the platform|in the waiting room # stand
    teenager|student|woman: listen to music @ on the platform|on the stairs|beside a large bag # stand fun
    street musician|student: play the {instrument} @ under the bridge|beside the ticket machine # heard
    train: arrive ~ slowly|late @! at the station|at platform four # event
    train: leave the station ~ slowly @ on time|ten minutes late # event
    train: stop ~ suddenly @! on the bridge|in the tunnel # event
    pigeon: walk ~ calmly @! along the platform|between the suitcases|through the waiting room
    dog: sleep ~ peacefully @! beside a suitcase|under the bench|in the waiting room
  `,
  things: `
    a [brown|forgotten|heavy] suitcase ~ stand @ on the platform|beside the bench|in the waiting room # left
    an [empty|old|wooden] bench ~ stand @ on the platform|under the clock
    a [large|round|broken] clock ~ hang @ above the platform|in the waiting room
    +three [heavy|black] bags ~ stand @ beside the ticket machine|under the bench
    a [newspaper|paper cup|single glove] ~ lie @ on the bench|on the stairs # left
  `,
  states: `
    the [platform|station|waiting room]: crowded|nearly empty|cold and windy % *
    the train [to the coast|to the city|to the mountains]: late again|full|on time|ten minutes late % day|morning
    the ticket machine: broken|out of order again
    the last train: nearly empty|already gone % night
    +the stairs: steep|wet and slippery
  `,
};

const train: SceneSource = {
  name: 'train',
  times: 'morning|evening|day|afternoon',
  places: 'on the train|in the compartment',
  wear: 'a grey coat|a smart suit (he)|a red jumper|a knitted hat',
  marked: 'with grey hair (adult)|with headphones|with round glasses',
  from: 'from the window of the train|from the train',
  when: 'the conductor came in|the train stopped|a telephone rang',
  exclaim: `
    how [fast|slowly] the train runs along the coast
    what a [beautiful|wild|green] valley that is
    look, you can see the [sea|mountains] from the train
  `,
  doings: `
    passenger|woman|man|student: read {reading} ~ quietly @ *|by the window|in the corner seat # sit fun
    CHILD|tourist|old woman|passenger: look out of the window ~ silently @ *
    passenger|man|teenager: sleep ~ soundly @! on the train|in the corner seat|against the window
    CHILD|PAIR|KIDS: count the [cows|red cars] @ from the window|* # fun
    PAIR|couple|family: eat {snack} @ *|by the window # sit
    couple|PAIR|KIDS: play cards @ *|on a small table # sit fun
    passenger|student|woman: listen to {music} @ *|by the window # sit fun
    woman|man|student: write {writing} ~ quickly @ *|by the window # sit
    conductor: check the tickets ~ quickly|carefully @ *
    man|student|woman: lift a [heavy suitcase|rucksack|blue bag] onto the rack @ % # event
    young man|woman|boy: offer [a seat|the window seat] to [an old woman|an old man|a young mother] ~ politely @ * # event
    woman|man|passenger: talk on the telephone ~ loudly|quietly @ *|in the corridor # heard
    passenger|old man|tourist: look for [a ticket|an empty seat|the right carriage|his glasses] ~ nervously @ * # once
    mother|young mother|grandmother: read to the children ~ softly @ *
    baby: cry ~ loudly @ * # heard
    young father|young mother: calm the baby ~ gently @ *
    student|man: draw [the other passengers|the mountains|a~ sleeping woman~] ~ secretly @ *
    train: run ~ fast @! through the tunnel|across the bridge|past the empty fields
    train: follow the [river|coast|valley] ~ slowly @ to the sea|to the coast
    dog: sleep ~ quietly @! under the seat|in the corridor
    rain: run ~ slowly @! down the window of the train|across the glass
  `,
  things: `
    a [red|small|forgotten] suitcase ~ lie @ in the corridor|under the seat # left
    a half empty bottle of water ~ stand @ on the small table|beside the window # left
    a folded newspaper ~ lie @ on the seat|on the floor # left
    a [wet|black|folded] umbrella ~ lie @ under the seat # left
  `,
  states: `
    the [train|compartment|carriage]: full|nearly empty|warm and quiet|too hot % *
    +the windows: dirty|open % winter|summer
    the seat by the window: free|taken|free at last
    the [journey|tunnel]: long|nearly over
    the conductor: friendly|in a hurry|new on this line % day
  `,
};

const bus: SceneSource = {
  name: 'bus',
  times: 'morning|evening|school|night',
  places: 'on the bus|on the tram',
  wear: 'a school uniform (child)|a green jacket|a raincoat|a woollen hat',
  marked: 'with a shopping bag (adult)|with headphones|with a violin case',
  from: 'from the back seat|from the top of the bus|from the window',
  when: 'the doors opened|somebody began to sing',
  exclaim: `
    how crowded the [bus|tram] is [this morning|today|after school]
    wait, that is our bus
    what a [friendly|patient|cheerful] driver we have today
  `,
  doings: `
    passenger|woman|teenager|student: stand ~ patiently @! in the crowded bus|near the door|between two large bags
    teenager|man|student: look at $their telephone~ ~ silently @ *|on the back seat # sit
    young man|boy|girl|student: give $their seat to [an old woman|an old man|a young mother] ~ politely @ * # event
    ADULT|student|boy: wait for the [night bus|tram|number nine|last bus] ~ patiently @ at the bus stop|in the rain|under a street lamp # stand
    student|girl|boy: do $their homework ~ quickly @ *|on the back seat # sit
    old man|old woman|mother: talk to the driver @ *
    PAIR|+two neighbours|woman: talk about {topic} @ *|at the bus stop # sit
    man|woman|nurse|waiter: fall asleep @! on the bus|on the night bus|on the tram % night|evening # event
    driver: wait for [an old woman|the last passenger|a mother with a pram] ~ patiently @ at the bus stop
    driver: close the doors ~ slowly @ # event
    woman|student|man: miss the [bus|tram|last tram|stop] @ # event
    old man|teenager|woman: get off @! at the market|in front of the hospital|at the next stop # event
    +twenty pupils|family|man: get on @! at the school|at the station # event
    girl|student|boy: draw a [heart|small cat] on the wet window @ *
    tourist|old woman|visitor: ask the driver [about the museum|for a ticket] @ # event
    bus: stop @! at every corner|in front of the school|at the hospital # event
    bus|tram: climb the hill ~ slowly @ behind a lorry|in the fog|past the hospital
    tram: ring $their bell ~ loudly @ in the narrow street # event heard
    dog: lie ~ quietly @! under the seat|beside the driver|between two bags
  `,
  things: `
    a [lost|blue|striped] scarf ~ lie @ on the back seat|under the seat|at the bus stop # left
    a [school bag|wet umbrella] ~ lie @ on the back seat|between two passengers # left
    a [new|long] timetable ~ hang @ at the bus stop|beside the door
    +two [paper cups|shopping bags] ~ stand @ at the bus stop|on the back seat # left
  `,
  states: `
    the [bus|tram]: late|crowded|nearly empty % *
    the driver: patient|in a good mood|new on this line % morning|evening
    the bus stop: far from our house|next to the bakery
    the next bus: yellow|already full|ten minutes late
  `,
};

export const TRAVEL: readonly SceneSource[] = [station, train, bus];
