/** Scenes of work and learning. */
import type { SceneSource } from '../notation';

const office: SceneSource = {
  name: 'office',
  times: 'work|morning|afternoon|noon',
  places: 'in the office|at a desk by the window',
  wear: 'a dark suit|a white shirt|a blue tie|a green blouse',
  marked: 'with a pile of papers|with grey hair|with a cup of coffee',
  from: 'through the glass door|from the corridor',
  when: 'the telephone rang|the computer broke down|the boss came in|the lights went out',
  exclaim: `
    what a [long|boring|useful] meeting that was
    how quiet the office is [today|in August|on Friday afternoons]
    so many [emails|letters|calls] came in today
  `,
  doings: `
    secretary|woman|man: write [an email|a long report|a letter to a customer|the minutes] ~ quickly|carefully @ *|at a small desk # sit
    secretary|woman|man: answer the telephone ~ politely @ * # event
    +the secretaries|man|woman|secretary: drink coffee @ in the corridor|by the window|beside the coffee machine # stand fun
    +ten people|woman|man: sit ~ silently @! in the meeting room|around a long table
    woman|man|the [new|] director: explain the [plan|new rules|figures|map] ~ patiently|slowly @ in the meeting room|in front of the screen # stand
    man|secretary: repair the [printer|coffee machine|old computer] @ in the corridor|* # chore
    man|woman|student: yawn ~ secretly @! behind a computer|in the meeting room|at a desk
    secretary|man|woman: look for [a lost letter|the right file|a pen|an important paper] ~ nervously @ *|in every drawer
    cleaner: empty the [bins|paper baskets] @ * % evening|night # chore
    cleaner: clean the [windows|desks|carpet|stairs] ~ carefully @ *|on the third floor % evening|night
    woman|man|secretary: read [the report|a contract|the morning mail] ~ carefully @ *|at a desk by the window # sit
    man|woman|guard: greet the visitors ~ politely @ at the front desk|in the entrance hall
    woman|man|secretary: eat [a salad|a sandwich|an apple] ~ quickly @ at a desk by the window|on a bench outside the office % noon # sit
    guard: lock the [doors|front door|gate] ~ carefully @ % evening|night # event
    man|woman: take the [lift|stairs] @ to the fifth floor|with a heavy box
    woman|man|secretary: water the plants @ on the windowsill|in the meeting room|* % morning # chore
    the director|woman|man: sign the [contract|letters|papers] ~ slowly @ at a large desk|in the meeting room # event
    student|secretary: make copies of the [plan|contract|report] @ in the corridor|beside the window
    secretary|man|student: leave the office [early|late|without a coat] @ % work
    the printer: hum ~ softly @ in the corner|in the corridor # heard
    the telephone: ring ~ loudly @ on an empty desk|in the next room # heard
  `,
  things: `
    a pile of [papers|files|letters] ~ lie @ on the desk|beside the printer # left
    a [cold|half full] cup of coffee ~ stand @ beside the computer|on the windowsill # left
    a [small|dusty|green] plant ~ stand @ on the desk|on the windowsill
    a [black|broken|new] computer ~ stand @ on the desk|under the table
    a [birthday card|photograph of a dog|blue tie] ~ hang @ on the desk|on the wall
    a [grey|] jacket ~ hang @ on the back of a chair|beside the door # left
  `,
  states: `
    the [office|meeting room]: empty|on the third floor|too warm|very quiet % work|evening
    the [printer|lift|coffee machine]: broken again|out of order|new % work
    the report: too long|nearly finished|due on Friday
    the desk by the window: free|covered with papers|always tidy
    the meeting: nearly over|longer than usual|at ten
    the secretary: on holiday|in a good mood|new here % work
  `,
};

const classroom: SceneSource = {
  name: 'classroom',
  times: 'school|morning|work',
  places: 'in the classroom|at school',
  wear: 'a school uniform|a red jumper|round glasses|a long skirt',
  marked: 'with a ruler|with ink on $their fingers|with a heavy school bag',
  from: 'from the corridor|through the open window',
  when: 'the bell rang|a bird flew in|the headmaster came in|a chair fell over',
  exclaim: `
    what a [difficult|funny|clever] question that was
    how quiet the classroom is [during the test|today|after school]
    hurry, the [lesson|test|concert] starts in five minutes
  `,
  doings: `
    teacher: explain [the lesson|a difficult sum|the map of Europe|a poem] ~ patiently|slowly|clearly @ *|at the blackboard # stand
    teacher: write [the date|a long word|the homework|a question] ~ slowly|neatly @ on the blackboard
    teacher|headmaster: correct the [tests|homework|exercise books] ~ carefully @ at $their desk|in the empty classroom % evening|school # sit
    teacher|woman: read [a poem|a story about a whale|the names] aloud ~ slowly|beautifully @ * # heard
    pupil|boy|girl: raise $their hand ~ shyly|eagerly @ *|in the front row # event
    pupil|boy|girl: answer the question ~ shyly|correctly|proudly @ in front of the class # event
    pupil|girl|boy: draw [a dragon|a map|the teacher|a rocket] @ in an exercise book|on the blackboard # fun
    pupil|boy|girl: look out of the window ~ dreamily @ *|in the back row
    pupil|boy|girl: learn [a poem|the new words|a song] by heart ~ easily @ *
    +two pupils|+two girls|boy|girl: whisper ~ secretly|excitedly @! in the back row|behind a book # heard
    pupil|teacher|girl: clean the blackboard ~ slowly @ % school # chore
    pupil|KIDS|girl: paint [a rainbow|a paper mask|an enormous fish|a poster] @ *|on a large sheet of paper # fun
    pupil|boy|girl: measure the [desk|classroom|window] with a ruler ~ carefully @ 
    +the pupils|pupil: sing [a round|an old song|a song about spring] ~ loudly|beautifully @ * # heard fun
    +the pupils: copy the [words|sentence|poem] ~ neatly|silently @ into their exercise books|from the blackboard
    pupil|boy|girl: forget [$their homework|$their pencil case|the poem|a lunch box] @ # event
    student|+two students: prepare for the [exam|test] @ in the library|at the back of the classroom
    pupil|student|boy: ask the teacher [a question|for help|about volcanoes] ~ shyly @ * # event
    boy|girl|pupil: run along the corridor @ % # event
    +the children|pupil: eat lunch @! in the school hall|in the playground|on the school steps % noon
    teacher|pupil: feed the [goldfish|hamster] @ * % morning
    the school bell: ring ~ loudly @ # event heard
  `,
  things: `
    a [large|new|torn] map of the world ~ hang @ on the wall|beside the blackboard
    a [school bag|ruler|pencil case|lunch box] ~ stand @ under the desk|on a chair # left
    a glass bowl with [a goldfish|two goldfish] ~ stand @ on the windowsill|beside the blackboard
    a box of [coloured chalk|pencils|paints] ~ stand @ on the desk|on the windowsill # left
    +twenty small chairs ~ stand @ in the classroom|around the tables
  `,
  states: `
    the classroom: empty|full of light|noisy before the lesson|very quiet % school|morning
    the [test|exam|homework]: difficult|easier than last week|nearly finished
    the blackboard: clean|covered with numbers % morning
    the teacher: in a good mood|kind but strict|late % work
    +the pupils: tired|excited about the trip|silent % school
    the school: closed|next to the park|decorated for the party % summer|winter
  `,
};

const workshop: SceneSource = {
  name: 'workshop',
  times: 'work|morning|afternoon|evening',
  places: 'in the workshop',
  wear: 'blue overalls|a leather apron|thick gloves|an old cap',
  marked: 'with a pencil behind $their ear|with oily hands|with a hammer',
  from: 'through the open door|from the yard',
  when: 'the hammer broke|a customer came in|the telephone rang|the rain came through the roof',
  exclaim: `
    what a [beautiful|heavy|clever] piece of work this [table|clock|boat] is
    how [good|fresh] the wood smells in the workshop
    be careful, the [paint|iron|glue] is still [wet|hot|wet]
  `,
  doings: `
    carpenter: build [a table|a bookshelf|a rocking chair|a wooden boat] ~ slowly|carefully @ *
    carpenter|grandfather: saw [a long board|a plank|a thick branch] ~ slowly @ *|behind the house # heard
    carpenter|man|woman: measure the [board|door|plank] ~ carefully @ *
    carpenter|boy|uncle: hammer nails into [a board|the new roof|an old chair] @ *|on the roof # heard
    mechanic: repair [the engine|a motorcycle|an old tractor|the brakes] ~ patiently @ in the garage|in the yard
    mechanic: lie @! under an old car|under the lorry|under the engine
    mechanic|man: test the brakes ~ carefully @ in the yard # event
    potter|woman|+two women: make [a vase|a tall jug|a set of plates] @ from red clay|*
    tailor|woman|grandmother: sew [a wedding dress|a button on a coat|new curtains] ~ patiently|neatly @ by the window|in a bright room # sit
    shoemaker|old man: mend [a pair of boots|red shoes|an old suitcase] ~ patiently @ in a tiny workshop|by the window # sit
    painter|woman|student: paint [a portrait|the harbour|a bowl of fruit|a sleeping cat] ~ slowly @ in a bright room|by the window # stand fun
    painter|student|woman: mix [two shades of green|the colours|blue and yellow] ~ slowly @ on a plate|by the window
    watchmaker|old man: repair [a pocket watch|the kitchen clock|a silver watch] ~ patiently @ under a bright lamp|at a small table # sit
    boy|girl|student: help the [carpenter|mechanic|painter] ~ eagerly @ *|after school # fun
    carpenter|mechanic: wash $their hands @ at the sink|in a bucket
    carpenter|builder|+two builders: carry [a long board|a heavy door|a finished table] @ across the yard|out of the workshop|up the stairs
    uncle|father|sister|girl: repair [a bicycle|the toaster|the garden gate] ~ patiently @ in the garage|behind the house
    cat: sleep ~ soundly @! among the wood shavings|on a pile of sacks|on the workbench
    +sparks: fly @! from the grinding wheel|across the workshop|through the dark garage
    the saw: scream ~ loudly @! through the wood # heard
    dust: dance ~ slowly @! in the sunlight|above the workbench
  `,
  things: `
    a [hammer|saw|brush|ruler] ~ lie @ on the workbench|on the floor # left
    +two pots of [red paint|white paint|glue] @ on the workbench|under the window # left
    a [half finished|tall|wooden] chair ~ stand @ in the corner|beside the workbench
    an [old|red|broken] motorcycle ~ stand @ in the garage|in front of the workshop
    a pile of [boards|old tyres|wood] ~ lie @ against the wall|in the yard
  `,
  states: `
    the workshop: closed|full of noise|full of [dust|old clocks|tools] % work|evening
    the [table|boat|chair]: nearly finished|made of oak|ready for the paint
    the paint: still wet|nearly dry|too thick
    the [engine|motorcycle]: as good as new|still broken|too loud
    the carpenter: proud of the table|always in a good mood|nearly eighty
  `,
};

const hospital: SceneSource = {
  name: 'hospital',
  times: 'morning|night|day|afternoon',
  places: 'in the hospital',
  wear: 'a white coat|a green uniform|a blue dressing gown',
  marked: 'with a bandage|with tired eyes|with a bunch of flowers',
  from: 'from the corridor|through the glass door',
  when: 'the doctor came in|a nurse opened the door|the lunch arrived|the sun came out',
  exclaim: `
    how kind the nurses are [in this hospital|here|at night]
    what good news the doctor [has|brought] [today|this morning]
    what a [brave|patient|lucky] girl you are
  `,
  doings: `
    nurse: take the temperature of [a small boy|the old man|a patient] ~ gently @ 
    nurse|doctor: talk to [a worried father|the patients|an old woman] ~ quietly|kindly @ in the corridor|beside the bed # stand
    doctor: listen to the heart of [a small girl|an old sailor|the patient] ~ carefully @ 
    doctor: read the [chart|letter|results] ~ carefully @ beside the bed|in the corridor # stand
    nurse: bandage the [knee|arm|hand] of [a little girl|the goalkeeper|a cyclist] ~ gently @ % day
    nurse|cleaner: open the [window|curtains] @ in the quiet room|on the second floor % morning # event
    nurse: push [a wheelchair|an empty bed|a trolley with medicine] ~ slowly @ along the corridor|into the lift
    +two nurses|doctor|nurse: drink coffee ~ quickly @ in the corridor|in the small kitchen % night|morning # stand
    patient|old man|old woman: sleep ~ soundly|peacefully @! in a white bed|beside the window
    patient|old woman|boy: look out of the window ~ silently @ * 
    old man|patient|woman: walk ~ slowly|bravely @! along the corridor|with two sticks|in the hospital garden
    man|family|PAIR|FAMILY: visit [an old friend|a sick neighbour|my grandmother|the new baby] @ * % afternoon|day
    man|woman|FAMILY: bring [flowers|a book|grapes|clean pyjamas] to [my grandfather|a sick friend|the patients] @ in the hospital % afternoon|day
    young father|father|man: wait ~ nervously|patiently @! in the corridor|outside the door|in the waiting room # stand
    mother|young mother|young father: hold the new baby ~ gently|proudly @ for the first time|beside the window
    CHILD|boy|girl: show [the doctor|the nurse|a friend] a [sore knee|broken tooth|red spot] ~ bravely @ # event
    dentist|doctor: look at the teeth of [a nervous boy|a brave girl|my uncle] ~ carefully @
    vet|woman: examine [a sick cat|the puppy|an old horse] ~ gently @ 
    an ambulance: arrive ~ suddenly|silently @! at the hospital|in front of the door # event
    the baby|baby: cry ~ loudly|softly @! in the next room|in the arms of the nurse # heard
  `,
  things: `
    a [vase of tulips|glass of water|bowl of soup] ~ stand @ beside the bed|on the windowsill
    an [empty|old] wheelchair ~ stand @ in the corridor|beside the lift
    +two [white|empty] beds ~ stand @ by the window|in the quiet room
    a pile of [old magazines|clean sheets] ~ lie @ in the waiting room|on the trolley
    a [card|walking stick|pair of glasses] ~ lie @ beside the bed|on the chair # left
  `,
  states: `
    the waiting room: full|empty|quiet % morning|day
    the [corridor|hospital]: quiet|long and white|brightly lit % night|day
    the patient [by the window|in the next room]: much better|asleep|ready to go home % day
    the new baby: healthy|small but strong|two days old
    the [doctor|nurse]: kind|busy|tired after the night % morning|night
  `,
};

const farm: SceneSource = {
  name: 'farm',
  times: 'morning|dawn|summer|autumn|day',
  places: 'on the farm',
  wear: 'rubber boots|a straw hat|blue overalls|a thick jumper',
  marked: 'with a bucket|with muddy boots|with a long stick',
  from: 'from the farmhouse|from the road|from the barn',
  when: 'the sun came up|a storm came near|the dog began to bark|the tractor broke down',
  exclaim: `
    what a [rich|good|poor] harvest we have this year
    how loudly the cock crows [before sunrise|in the morning]
    look at the [lambs|foals|ducklings] in the [yard|meadow]
  `,
  doings: `
    farmer|woman: milk the [cows|goats] ~ quickly|quietly @ in the barn|on the farm % dawn|morning
    farmer|CHILD|grandmother: feed the [hens|pigs|ducks|calves] @ in the yard|behind the barn|on the farm % morning|evening # fun
    CHILD|grandmother|farmer: collect the eggs ~ carefully @ in the henhouse|* % morning # fun
    farmer|uncle: drive the tractor ~ slowly @ across the field|along the muddy track|into the barn
    farmer|+the farmers|family: harvest [the wheat|potatoes|apples|the grapes] @ on the hill|in the last field|behind the barn % autumn|summer
    farmer|boy|shepherd: drive the [cows|sheep|geese] [to the meadow|home|through the village] ~ slowly @ % morning|evening
    farmer|boy|girl: brush the [horse|donkey|pony] ~ gently|patiently @ in the stable|in front of the barn # fun
    farmer|uncle|carpenter: repair the [fence|roof of the barn|gate] @ after the storm|on the farm % day|spring # chore
    farmer|+two men|cousin: load [hay|sacks of potatoes|boxes of apples] onto the [cart|lorry|trailer] ~ quickly @ % summer|autumn
    CHILD|KIDS: play ~ noisily @! in the hay|behind the barn|among the haystacks % summer|afternoon # heard fun
    girl|boy|woman: ride a [brown|white|grey] [horse|pony] @ across the meadow|along the river|around the field % morning|afternoon # fun
    farmer|woman|uncle: sow [wheat|carrots|beans] @ behind the farmhouse|in the long field % spring
    shepherd: count the sheep ~ slowly|patiently @ at the gate|on the hill % evening
    dog: guard the [farmhouse|sheep|gate] ~ silently @ % night|day
    dog: chase the [geese|hens|tractor] ~ noisily @ around the yard|along the track # heard
    cow|sheep|goat|horse: graze ~ peacefully|calmly @! in the meadow|on the hill|behind the barn|beside the stream
    horse|cow|donkey: drink from the [stream|bucket|trough] ~ slowly @ 
    hen: lay an egg @ in the hay|under the cart|behind the stable # event
    hen|duck: walk ~ calmly @! across the yard|into the kitchen|behind the farmer
    cat: hunt mice @ in the barn|behind the stable % night
    the cock: crow ~ loudly|proudly @ on the fence|on the roof % dawn|morning # heard
    +the [pigs|geese]: sleep ~ soundly @! in the mud|in the shade of the barn % afternoon
  `,
  things: `
    a [red|rusty|broken] tractor ~ stand @ beside the barn|in the middle of the field
    a basket of [brown eggs|pears|mushrooms] @ beside the gate|on the cart # left
    a bucket of [milk|water|apples] ~ stand @ in the yard|beside the stable # left
    a [wooden|old|full] cart ~ stand @ behind the barn|in the yard
    +two [rusty|full] milk cans ~ stand @ beside the gate|at the side of the road
  `,
  states: `
    the [barn|stable]: full of hay|older than the farmhouse|warm and dark % autumn|winter
    the [wheat|corn|hay]: nearly ripe|dry|high this year % summer
    the [pony|donkey|dog]: twenty years old|gentle with children|lame
    the yard: muddy|full of [hens|puddles|geese] % autumn|spring|morning
    the milk: still warm|fresh
    the farmer: up before sunrise|proud of the horses|tired after the harvest % summer|autumn
  `,
};

export const WORK: readonly SceneSource[] = [office, classroom, workshop, hospital, farm];
