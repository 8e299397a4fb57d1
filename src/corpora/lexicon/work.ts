/** Scenes of work and learning. */
import type { SceneSource } from '../notation';

const office: SceneSource = {
  name: 'office',
  times: 'work|morning|afternoon|noon',
  places: 'in the office',
  wear: 'a blue shirt|a white shirt|a blue tie (he)|a green blouse (she)',
  marked: 'with grey hair|with round glasses|with a loud voice',
  from: 'through the glass door|from the corridor',
  when: 'the telephone rang|the computer broke down|the lights went out',
  exclaim: `
    what a long meeting that was
    how quiet the office is [today|on Friday afternoons]
    so many [emails|letters] came in today
  `,
  doings: `
    secretary|woman|man: write [a~ email~|a~ long report~|a~ letter~ to a customer|the minutes] ~ quickly|carefully @ *|at a small desk # sit
    secretary|woman|man: answer the telephone ~ politely @ * # event
    +the secretaries|man|woman|secretary: drink coffee @ in the corridor|by the window|beside the coffee machine # stand fun
    +ten people|woman|man: sit ~ silently @! in the meeting room|around a long table
    man|secretary: repair the [printer|coffee machine|old computer|lamp|telephone|lift|window] @ in the corridor|* # chore once
    secretary|man|woman: look for [a lost letter|the right file] ~ nervously @ *|in every drawer # once
    cleaner: empty the paper baskets @ * % evening|night # chore
    cleaner: clean the [windows|carpet|stairs] ~ carefully @ * % evening|night
    woman|man|secretary: read the report ~ carefully @ *|at a desk by the window # sit
    woman|man|secretary: eat [a~ sandwich~|a~ apple~] ~ quickly @ at $their desk~|on a bench outside the office % noon # sit
    guard: lock the [doors|front door|gate] ~ carefully @ % evening|night # event
    man|woman: take the [lift|stairs] @ with a heavy box # event
    woman|man|secretary: water the plants @ on the windowsill|in the meeting room|* % morning # chore
    secretary|man|student: leave the office [early|late] @ % work # event
    the telephone: ring ~ loudly @ on an empty desk|in the next room # heard
  `,
  things: `
    a pile of letters ~ lie @ on the desk|beside the printer # left
    a [cold|half full] cup of coffee ~ stand @ beside the computer|on the windowsill # left
    a [small|green] plant ~ stand @ on the desk|on the windowsill
    a [black|broken|new] computer ~ stand @ on the desk|under the table
    a map of the city ~ hang @ on the wall|beside the window
    a [grey|] jacket ~ hang @ on the back of a chair|behind the door # left
  `,
  states: `
    the [office|meeting room]: empty|too warm|very quiet % work|evening
    the [printer|lift|coffee machine]: broken again|out of order|new % work
    the report: too long|nearly finished
    the desk by the window: free|always tidy
    the meeting: nearly over|at ten
    the secretary: in a good mood|new here % work
  `,
};

const classroom: SceneSource = {
  name: 'classroom',
  times: 'school|morning|work',
  places: 'in the classroom|at school',
  wear: 'a school uniform (child)|a red jumper|a long skirt (she)|a blue shirt',
  marked: 'with round glasses|with ink on $their fingers|with curly hair',
  from: 'from the corridor|through the open window',
  when: 'the bell rang|a bird flew in|the headmaster came in|a chair fell over',
  exclaim: `
    what a [difficult|funny|clever] question that was
    how quiet the classroom is [today|after school]
    hurry, the [lesson|concert] starts in five minutes
  `,
  doings: `
    teacher: explain [the lesson|a poem] ~ patiently|slowly @ *|at the blackboard # stand
    teacher: write [a~ long word~|the homework|a~ question~] ~ slowly @ on the blackboard
    teacher|headmaster: correct the [tests|homework|exercise books] ~ carefully @ at $their desk|in the empty classroom % evening|school # sit
    teacher|woman: read a poem aloud ~ slowly|beautifully @ * # heard
    pupil|boy|girl: raise $their hand ~ shyly|eagerly @ *|in the front row # event
    pupil|boy|girl: answer the question ~ shyly|correctly|proudly @ in front of the class # event
    pupil|girl|boy: draw [a~ map~|the teacher|{picture}] @ in an exercise book|on the blackboard # fun
    pupil|boy|girl: look out of the window ~ dreamily @ *|in the back row
    pupil|boy|girl: learn [a poem|the new words|a song] by heart ~ quickly @ *
    +two pupils|+two girls|boy|girl: whisper ~ secretly @! in the back row|behind a book # heard
    pupil|teacher|girl: clean the blackboard ~ slowly @ % school # chore
    pupil|KIDS|girl: paint [a rainbow|an enormous fish] @ *|on a large sheet of paper # fun
    +the pupils|pupil: sing {song} ~ loudly|beautifully @ * # heard fun
    pupil|boy|girl: forget [$their homework|$their pencil case|the poem|a lunch box] @ # event
    pupil|student|boy: ask the teacher [a question|for help|about [volcanoes|whales|the stars|the exam|the moon]] ~ shyly @ * # event
    boy|girl|pupil: run along the corridor @ % # event
    +the children|pupil: eat lunch @! in the school hall|in the playground|on the school steps % noon
    teacher|pupil: feed the goldfish @ * % morning
    the school bell: ring ~ loudly @ # event heard
  `,
  things: `
    a [large|new] map of the world ~ hang @ on the wall|beside the blackboard
    a [school bag|lunch box] ~ lie @ under the desk|on a chair # left
    a glass bowl with [a goldfish|two goldfish] ~ stand @ on the windowsill|beside the blackboard
    a box of paints ~ stand @ on the desk|on the windowsill # left
    +twenty small chairs ~ stand @ in the classroom|around the tables
  `,
  states: `
    the classroom: empty|full of light|very quiet % school|morning
    the homework: nearly finished
    the blackboard: clean % morning
    the teacher: in a good mood|late % work
    +the pupils: tired|silent % school
    the school: closed|next to the park % summer|winter
  `,
};

const farm: SceneSource = {
  name: 'farm',
  times: 'morning|dawn|summer|autumn|day',
  places: 'on the farm',
  wear: 'rubber boots|a straw hat|blue overalls|a thick jumper',
  marked: 'with a bucket|with muddy boots|with a long stick',
  from: 'from the farmhouse|from the road|from the barn',
  when: 'the sun came up|a storm came near|the tractor broke down',
  exclaim: `
    what a good harvest we have this year
    how loudly the cock crows [before sunrise|in the morning]
    look at the ducklings in the [yard|meadow]
  `,
  doings: `
    farmer|woman: milk the [cows|goats] ~ quickly|quietly @ in the barn|on the farm % dawn|morning
    farmer|CHILD|grandmother: feed the [pigs|calves|goats|{bird}] @ in the yard|behind the barn|on the farm % morning|evening # fun
    CHILD|grandmother|farmer: collect the eggs ~ carefully @ * % morning # fun
    farmer|uncle: drive the tractor ~ slowly @ across the field|into the barn
    farmer|+the farmers|family: harvest [{vegetable}|{fruit}] @ on the hill|in the last field|behind the barn % autumn|summer
    farmer|boy|shepherd: drive the [cows|sheep|geese] [to the meadow|home|through the village] ~ slowly @ % morning|evening
    farmer|boy|girl: brush the [horse|donkey|pony] ~ gently|patiently @ in the stable|in front of the barn # fun
    farmer|uncle|cousin: repair the [fence|roof of the barn|gate] @ after the storm|on the farm % day|spring # chore
    CHILD|KIDS: play ~ noisily @! in the hay|behind the barn % summer|afternoon # heard fun
    girl|boy|woman: ride a [brown|white|grey] [horse|pony] @ across the meadow|along the river|around the field % morning|afternoon # fun
    shepherd: count the sheep ~ slowly|patiently @ at the gate|on the hill % evening
    dog: guard the [farmhouse|sheep|gate] ~ silently @ % night|day
    dog: chase the [geese|hens|tractor] ~ noisily @ around the yard # heard
    cow|sheep|goat|horse: graze ~ peacefully|calmly @! in the meadow|on the hill|behind the barn|beside the stream
    horse|cow|donkey: drink from the [stream|bucket] ~ slowly @ 
    hen|duck: walk ~ calmly @! across the yard|into the kitchen|behind the farmer
    the cock: crow ~ loudly @ on the fence|on the roof % dawn|morning # heard
    +the [pigs|geese]: sleep ~ soundly @! in the shade of the barn % afternoon
  `,
  things: `
    a [red|broken] tractor ~ stand @ beside the barn|in the middle of the field
    a basket of [brown eggs|mushrooms] ~ stand @ beside the gate # left
    a bucket of [milk|water|apples] ~ stand @ in the yard|beside the stable # left
    a [wooden|old|full] cart ~ stand @ behind the barn|in the yard
    +two full milk cans ~ stand @ beside the gate|at the side of the road
  `,
  states: `
    the [barn|stable]: full of hay|older than the farmhouse|warm and dark % autumn|winter
    the grass: high|dry % summer
    the [pony|donkey|dog]: twenty years old
    the yard: muddy|full of [hens|puddles|geese] % autumn|spring|morning
    the milk: still warm|fresh
    the farmer: up before sunrise % summer|autumn
  `,
};

export const WORK: readonly SceneSource[] = [office, classroom, farm];
