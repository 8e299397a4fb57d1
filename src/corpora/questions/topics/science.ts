/** What people ask about science. */
import type { TopicSource } from '../topic';

export const SCIENCE: TopicSource = {
  label: 'science',
  nouns: `
  LIQUID liquid: water-|milk-|sea water-|honey-|olive oil-|vinegar-|alcohol-|petrol-|lemon juice-|tea-|paint-|rainwater-|syrup- / cold|warm|pure|hot|clean|fresh|old
  METAL metal: iron-|copper-|lead-|tin-|aluminium-|zinc-|steel-|brass-|nickel-|bronze-|silver- / pure|cold|thin|thick|old|rough|polished
  GAS gas: oxygen-|hydrogen-|helium-|nitrogen-|carbon dioxide-|methane-|steam-|ozone-|neon- / pure|cold|hot|dense
  SOLID material: glass-|wood-|rubber-|plastic-|wax-|clay-|paper-|wool-|cotton-|silk-|concrete-|leather-|cork- / thin|dry|old|thick|new|clean|dark|rough
  FUEL: wood-|paper-|wax-|wool-|cotton-|cork-|plastic-|rubber-|straw-|coal- / dry|thin|old|clean|dark
  SOLUBLE: salt-|sugar-|baking soda-|washing powder- / fine|dry|white|coarse|pure
  POWDER powder: salt-|sugar-|baking soda-|chalk-|sand-|flour-|ash-|cocoa- / fine|dry|white|clean|coarse
  MAMMAL mammal: wolf=wolves|bear|elephant|bat|fox|camel|horse|squirrel|hedgehog|lion|cow|monkey|rabbit|mole|otter|giraffe|cat|rat|badger|goat|pig|donkey / wild|young|hungry|old|large|small|sick|shy|lonely|tame|female
  BIRD bird: owl|swallow|eagle|crow|pigeon|robin|stork|gull|parrot|swan|woodpecker|goose|duck|sparrow|raven|hawk|heron|blackbird / young|wild|small|male|old|female|shy|large|hungry|tame
  MIGRANT migratory bird: swallow|stork|goose|crane|swan|duck|cuckoo / young|wild|male|old|female|large|hungry
  SEAMAMMAL sea mammal: whale|dolphin|seal|sea lion|walrus|porpoise / young|large|old|wild|shy|female|grey
  SWIMMER sea animal: whale|shark|octopus|dolphin|seal|turtle|squid|eel|salmon=salmon|sea lion|tuna=tuna / young|large|small|old|wild|shy|female|rare|tropical
  REPTILE reptile: snake|lizard|crocodile|tortoise|gecko|alligator|viper|iguana / small|young|desert|large|green|old|rare|tropical|wild
  FLIER insect: bee|moth|butterfly|mosquito=mosquitoes|dragonfly|beetle|wasp|firefly|ladybird|hornet|grasshopper / tiny|young|tropical|large|small|male|common|rare|wild
  CRAWLER: ant|spider|snail|worm|caterpillar|centipede / tiny|red|black|large|small|young|common|hungry
  FLOWER flower: rose|orchid|tulip|sunflower|daisy|lily|violet|poppy|iris|geranium / wild|white|young|red|blue|rare|tall|tropical|common
  TREE tree: oak|pine|willow|birch|palm|maple|beech|chestnut|cherry tree|apple tree|spruce / old|young|tall|wild|healthy|sick|common|small|large
  CROP plant: tomato|bean|potato|wheat-|rice-|cactus=cacti|fern|moss-|grass-|bamboo-|strawberry|carrot|onion|pea|pumpkin|cucumber|maize-|cabbage / young|dry|green|wild|large|healthy|small|tall
  PLANET planet: Mars|Venus|Jupiter|Saturn|Neptune|Uranus
  SKY: star|comet|galaxy|the moon|the sun|planet|asteroid|meteor / distant|bright|small|large|faint
  WEATHER: lightning-|thunder-|fog-|hail-|snow-|frost-|rain-|wind- / early|sudden|unusual|local|late
  STORM: storm|tornado|cloud|hurricane|thunderstorm|cyclone|snowstorm|sandstorm|blizzard / big|small|dark|strong|tropical|sudden|late|distant
  LAND: volcano=volcanoes|glacier|river|mountain|desert|island|cave|coral reef|canyon|lake|swamp|beach|forest|valley|waterfall|cliff / old|large|small|remote|quiet|famous
  ROCK rock: granite-|marble-|sandstone-|limestone-|slate-|quartz-|flint-|basalt- / hard|old|wet|dark|smooth|young|soft|white|rough
  ORGAN organ: the heart|the brain|the liver|the stomach|the skin|the eye|the ear|the tongue|the nose
  BODY: muscle|bone|nerve|tooth=teeth|lung|kidney|joint|ankle|knee|shoulder|finger|elbow / strong|weak|healthy|tired|young|old|injured|sore
  DEVICE device: battery|magnet|laser|microscope|telescope|thermometer|solar panel|light bulb|compass|radio|electric motor|wind turbine|satellite|rocket|pendulum|barometer|camera|robot|drone|sensor|water pump / simple|modern|small|powerful|cheap|old|new|large|heavy|expensive|portable
  HOME: fridge|kettle|phone|radiator|oven|freezer|heater|toaster|vacuum cleaner|dishwasher|fan|printer|television|lamp / old|new|small|cheap|large|modern|electric|heavy|noisy
  FOOD food: bread-|cheese-|butter-|chocolate-|meat-|fruit-|jam-|yoghurt-|bananas+|eggs+|apples+|soup-|cream- / fresh|old|warm|dry|cold|soft|cheap|frozen|sweet
  LEARNER*: child=children|beginner|student|pupil|amateur|teenager|researcher|nurse|farmer|tourist|schoolgirl|gardener / curious|young|careful|clever|lazy|busy|patient|bored
  EXPERT* scientist: chemist|physicist|biologist|astronomer|geologist|botanist|engineer|zoologist|doctor|researcher|weather forecaster|surgeon|ecologist|pharmacist / young|careful|famous|old|good|experienced|retired|modern|curious|brave
  GERM: virus|germ|fungus=fungi|parasite / new|dangerous|common|rare|old|unknown|tropical|harmless
  FORCE force: gravity-|friction-|magnetism-|air pressure-|buoyancy-|surface tension-
  PROCESS process: evaporation-|erosion-|photosynthesis-|fermentation-|digestion-|combustion-|evolution-|condensation-|radiation-
  PARTICLE: atom|electron|molecule|proton|neutron|photon|ion / single|free|heavy|small|fast|slow|charged|hot
`,
  phrases: `
  PUPIL: {a LEARNER}
  EXPERTS: {EXPERT~}|{EXPERT~}|scientists|teachers|researchers
  WHEN: over time|in winter|from place to place|with the temperature|during the day|from year to year|at sea level
  FIELD: chemistry|physics|biology|geology|astronomy|medicine|botany|engineering|ecology|genetics
  WHEREABOUTS: at home|in the laboratory|in the school garden|in the kitchen|in class|in the field|without expensive equipment|with simple tools|on a small budget|at school
  HELP: a microscope|a map|a good camera|safety glasses|a permit|a licence|warm clothes|a notebook|a partner|a thermometer
  STUDIED: the temperature of {a SKY}|{STORM~}|earthquakes|the spread of {GERM~}|the migration of {BIRD~}|the sleep of {MAMMAL~}|the behaviour of {SWIMMER~}|the growth of {TREE~}|the age of {LAND~}|the movement of {PARTICLE~}|climate change|the strength of {SOLID~}
`,
  deeds: `
  LIQUID: freeze|boil|evaporate|expand|foam|cool down @ in a closed [jar|bottle|pot|pan]|at high altitude|in a vacuum|under high pressure|in [strong|direct] sunlight|in a thin tube|on a high mountain # event
  LIQUID: flow [slowly|quickly|]|form drops|drip|separate|wet [glass|wood|wool|paper]|leave a stain|lose $their colour @ at room temperature|on [cold|smooth] glass|on a [hot|metal] plate|in [space|a thin tube]|after [an hour|a week]|under a microscope # event
  METAL: conduct [heat|electricity]|expand|bend [easily|]|lose $their shine @ at high temperatures|when heated|in extreme cold|after many years|under high pressure|in a strong magnetic field # state
  METAL: melt|glow|soften|change colour @ in a [furnace|hot oven|gas flame]|above a candle|when struck by a laser|at high temperatures # event
  METAL: corrode|turn [dark|dull]|react @ in [sea water|damp air|acid|lemon juice|vinegar]|near the coast|under the ground|after a long winter|on a wet roof # event
  GAS: expand|escape|spread|leak|cool down|become liquid @ at low [pressure|temperatures]|in a [sealed|glass|warm] [container|tube|room]|inside a balloon|in the upper atmosphere|when heated|in strong sunlight # event
  GAS: dissolve in [{LIQUID~}|blood]|mix with air|conduct [heat|sound]|reach the upper atmosphere|pass through {SOLID~}|change colour @ so [easily|slowly|quickly]|at low temperatures|in strong sunlight|under high pressure|in a glass tube
  SOLID: absorb [light|sound|heat]|block [heat|light|noise|radio waves|the wind]|become brittle|lose $their colour|crack|expand|attract dust @ in [dry|damp|cold] air|at high temperatures|after many years|when wet|in strong sunlight|near a fire # state
  FUEL: burn [slowly|quickly|with a yellow flame|without a flame]|smell so strong|make [smoke|soot]|float on {LIQUID~}|shrink @ in [pure oxygen|strong wind|damp air]|at high altitude|in a closed [stove|room]|when [wet|heated] # event
  SOLUBLE: dissolve in {LIQUID~}|form crystals|attract moisture|lower the freezing point of water|change the taste of {LIQUID~} @ so [quickly|slowly|easily]|at room temperature|without stirring|in a [tall|warm|closed] glass # event
  POWDER: sink in {LIQUID~}|absorb moisture|stick together|form lumps|stick to [glass|skin|wool] @ so [quickly|slowly|easily]|in damp air|at room temperature|in a closed jar|after a week # event
  ROCK: crack|crumble|change [shape|colour]|form|wear away|break @ under high pressure|in [hard|repeated] frost|near a volcano|beneath a glacier|in acid rain|over thousands of years|in a hot desert|after a fire
  ROCK: contain [iron|metals|minerals|tiny crystals|water]|split [easily|into thin layers]|feel so [cold|smooth|heavy] @ near the surface|in the mountains|deep under the ground|on the sea floor|along the coast # state
  MAMMAL|BIRD|REPTILE: eat [more|less]|sleep [more|less]|move [slowly|less]|hide|lose weight|drink [more|less] water|look for [shade|food|partners]|fight each other @ in [winter|summer|autumn|spring]|before a storm|after heavy rain|in hot weather|during a drought|in captivity
  MAMMAL|BIRD|SEAMAMMAL: recognise|protect|find|feed|call|teach|leave @@ $their [young|partners]|each other @ in the dark|in a large group|in thick fog|over long distances|among so many others|during a storm|in early spring|after a few weeks
  MAMMAL|REPTILE|SWIMMER|BIRD: sense|avoid|notice|fear|attack @@ humans|predators|larger animals|strangers|rivals|boats @ in [complete|total] darkness|at night|near [the coast|$their young|water]|at dawn|from a long distance|in the [wet|dry] season
  BIRD: call|gather|wake up|become so noisy|change $their song~ @ before [dawn|sunrise|a storm]|in [early|late] spring|on cold mornings|during an eclipse|at dusk|in the middle of the night|near [roads|airports] # event
  MIGRANT: fly [south|north|so far|in large groups|so high]|cross [the ocean|the desert|high mountains]|return to the same [nest|lake|field|island]|find $their way [home|back]|rest @ in autumn|every [spring|year]|at night|in thick fog|without getting lost|against strong winds
  BIRD: build [large|deep|round|new] nests|lay [so many|so few|fewer] eggs|raise $their young|look for [food|partners]|guard $their nests @ in tall trees|near [cold|open] water|in [cities|the mountains]|in {TREE~}|on the ground|in early spring|so late in the year
  SWIMMER: sleep|rest|communicate|find food|navigate|survive|hunt|hide @ under the ice|in [deep|cold|muddy|warm] water|near the [surface|sea floor]|in the dark|during long journeys|in [noisy|polluted] water
  SWIMMER|SEAMAMMAL: swim [in circles|so deep|so fast]|leave the [coast|bay|harbour]|lose weight|follow [ships|currents|small fish]|change direction @ at [night|dawn|sunset]|in [spring|summer|winter]|before a storm|during a full moon|when the water [warms|cools]
  FLIER: visit|prefer|find|avoid|ignore @@ {FLOWER~}|{TREE~}|[white|blue|sweet] flowers|[ripe|rotten] fruit|street lamps @ in [the rain|the wind|cold weather]|at night|on hot afternoons|after sunset|in the city
  FLIER|CRAWLER: survive|disappear|gather|lay eggs|wake up|grow so fast @ in [winter|spring|early summer]|without [food|water|light]|under [stones|leaves|the bark of trees]|in [damp|warm] soil|after heavy rain|in [cold|dry] weather
  CRAWLER: find [food|$their way home]|follow [a scent|the light|each other]|climb [smooth|wet|high|{SOLID.}] walls|move so [slowly|fast]|hide|come indoors|stop moving @ in the [garden|forest|desert]|at night|after rain|without [falling|getting lost]|in cold weather|under [stones|leaves]
  REPTILE: shed $their skin|lie in the sun|stay still for hours|need so little food|avoid [the shade|cold nights]|live so long|grow so slowly @ in [the morning|the dry season|hot weather|captivity]|in [deserts|cold regions]|several times a year|without water|after a large meal
  FLOWER|TREE|CROP: grow [slowly|taller|towards the light|so fast]|lose $their [leaves|colour]|need [more|less] [water|light|nitrogen|space]|stop growing|die|bend|suffer @ in [dry|sandy|poor|clay|acid] soil|in [winter|summer|autumn]|on a [sunny|dark] windowsill|near the [sea|road]|in the shade|under a street lamp|after [a hard frost|heavy rain] # event
  FLOWER: open|close|smell [stronger|sweet]|attract {FLIER~} @ at [night|dawn|noon|sunset]|after rain|on [cloudy|warm] days|in a [cold|dry] greenhouse # event
  TREE: survive|store water|grow [new roots|thicker bark]|attract {FLIER~}|drop $their [branches|leaves] @ in a [long|severe] drought|after a [forest fire|storm|flood]|in very cold winters|on steep slopes|in [rocky|thin] soil
  PLANET: have such strong winds|turn around the sun|reflect sunlight|look [different|so small|so bright] [from the earth|through a telescope|from space|]|attract [dust|comets|asteroids]|move [so slowly|backwards] [in the sky|] @ in [winter|summer]|during the night|from year to year # state
  SKY: appear|move|change [colour|brightness]|look [bigger|brighter|smaller] @ at [dawn|dusk|midnight]|near the horizon|in a [clear|cloudy|winter|summer] sky|through a [small|cheap|good] telescope|from the southern hemisphere
  SKY: attract [dust|smaller objects]|lose [heat|mass|gas]|move [so fast|through space]|change [shape|direction]|cool down @ over billions of years|so slowly|near [other stars|a black hole]|in empty space
  WEATHER: form|occur|last longer|disappear @ in [the mountains|valleys|large cities]|over [the sea|warm lakes|dry land]|before sunrise|on [cold|still|clear] [nights|mornings]|in [early|late] [spring|summer|autumn]
  WEATHER: surprise [sailors|farmers|climbers|drivers]|delay [trains|flights|the harvest]|slow down [traffic|ships|planes]|hurt [the harvest|young plants] @ near the coast|in the mountains|in late spring|in [early|late] winter|at high altitude|so often
  STORM: form|disappear|move|turn|grow [larger|stronger|weaker]|change direction|lose energy @ over [warm|shallow|cold] water|over the [sea|desert|plains|mountains]|in [the afternoon|late summer|the tropics]|after a heatwave|at night|so [quickly|suddenly]
  LAND: form|change [shape|colour]|grow|shrink|disappear|attract [{BIRD~}|tourists|rare plants] @ over [many|thousands of|a million] years|after [an earthquake|a flood|a long drought]|in [cold|dry|warm] [regions|climates]|so [slowly|suddenly]
  LAND: lose [water|sand|soil|wildlife]|affect [the weather|the wind|{BIRD~}|nearby villages]|protect [the coast|animals|farmland] @ in [summer|winter|warm years|the dry season]|so quickly|over many years|before an earthquake
  ORGAN: react|work [harder|less]|change|need [more|less] [oxygen|blood|energy|rest]|get tired|recover @ during [sleep|exercise|a fever|an illness|stress]|in [cold|hot] weather|at high altitude|after [a large meal|a sleepless night|strong coffee]|in [old age|childhood]
  BODY: hurt|ache|grow [stronger|weaker]|change|need [rest|exercise|calcium]|recover @ during [sleep|childhood|an illness|long flights]|after [exercise|an operation|an accident]|in [cold weather|space|old age]|so [slowly|quickly] # event
  DEVICE: work|fail|break|get [hot|warm|dirty]|behave differently|become [useless|unreliable] @ in [space|the cold|hot weather|the desert|thick fog|deep water]|at [night|high altitude|sea level]|near [a strong magnet|power lines|the poles]|after [a fall|many years] # event
  DEVICE: need [cleaning|repair|protection|testing]|cost so much|contain [copper|rare metals|plastic|glass]|fascinate [children|engineers|students]|last so long @ in [schools|hospitals|ships|factories]|in practice|at sea|these days # state
  HOME: make [a humming|a clicking|such a loud|a strange] noise|get [hot|dusty|dirty]|use so much energy|stop working|smell [strange|bad]|waste [heat|energy] @ at night|in [winter|summer]|after [an hour|a week|a power cut]|when it is [cold|damp|hot] outside|near a window # event
  FOOD: go [bad|dry|soft|hard]|change [colour|taste]|smell [sour|sweet|different|bad] @ in the [fridge|oven|freezer|sun]|at room temperature|in a [plastic|paper] bag|after [a day|a week]|on a hot day # event
  EXPERT: measure|explain|predict|study|record|simulate @@ {STUDIED} @ with [lasers|satellites|computers|models|old maps|drones]|in the [laboratory|field|arctic|desert]|without [harming animals|a computer|leaving the office]|over [many years|several months] # act
  EXPERT: wear [gloves|a mask|special glasses|a white coat]|keep [detailed|exact|written] records|repeat [every|each] experiment|share $their [data|results]|publish $their results|check [each measurement|$their instruments] @ in the laboratory|before [a trip|an experiment]|during [an experiment|field work]|after [a failure|a discovery] # act state
  GERM: spread|survive|change|die|multiply @ in [cold|hot|dry|humid] [air|weather]|in [milk|soil|hospitals|schools|swimming pools]|on [metal|wood|glass|paper|skin]|so [quickly|slowly]|without a host # event
  GERM: attack {BODY~}|infect [plants|animals|humans|{TREE~}|{MAMMAL~}|{BIRD~}]|resist [drugs|soap|heat|treatment] @ in [winter|spring|the tropics]|so [easily|often]|after [a flood|many years] # state
  PARTICLE: move|change|lose energy|form @ in [a gas|a liquid|a vacuum|a magnetic field|outer space|the sun]|at [low|high|extreme] temperatures|so quickly|under [high|great] pressure
`,
  acts: `
  measure the [temperature|acidity|density|weight|volume] of {LIQUID~} @ without a thermometer|in class|with simple tools|accurately # skill
  measure the [height|age|width] of {a TREE} @ without climbing it|with a [ruler|stick]|on a sunny day # skill quick
  measure the [speed|strength|direction] of [the wind|a river|sound|a falling stone|a current] @ in the school yard|with simple tools|from a bridge|accurately # skill
  calculate the [distance|mass|orbit|size] of {PLANET}|calculate the [speed|brightness|distance] of {a SKY}|draw the orbit of {PLANET} @ without a computer|by hand|from a photograph # skill
  grow [salt|sugar|large|coloured] crystals @ at home|in a [glass|jar]|on a string|in one week # skill
  grow {CROP~}|grow {FLOWER~} @ without soil|from seed|on a balcony|under [lamps|artificial light]|in [sand|water]|in winter # skill
  build {a DEVICE!} from [old parts|scrap|paper|household items]|repair {a DEVICE}|understand how {a DEVICE} works @ at home|with children|without [tools|help]|on a small budget|for a science fair # skill
  separate {POWDER.!} from {LIQUID~!}|separate {POWDER.!} from {POWDER~!}|remove [{METAL~!}|sand|salt|oil] from [water|soil|waste] @ at home|without heat|in the laboratory|with a [filter|magnet|cloth] # skill
  identify {BIRD~}|identify {TREE~}|identify {FLIER~}|identify {ROCK~} @ by [sound|colour|shape|smell]|in winter|in the field|from a [photograph|distance]|without a book # skill
  observe {SWIMMER~}|observe {BIRD~}|photograph {MAMMAL~}|photograph {FLIER~}|watch {REPTILE~} @ without disturbing them|at night|from a distance|in the wild|in the rain # skill
  photograph {a SKY}|find {PLANET} in the [night|evening|morning] sky|observe {a SKY} @ with a [phone|cheap camera|small telescope]|from a [city|balcony|hill]|in [winter|summer]|safely # skill
  clean {METAL.!} [coins|pipes|spoons]|protect [iron|steel|old tools] from rust|test whether {METAL~!} is pure|melt {METAL~!} @ with [vinegar|salt|lemon juice]|safely|without [heat|chemicals] # quick
  store {GAS~}|produce {GAS~}|detect {GAS~} @ safely|in a school laboratory|at home|in small amounts|in a glass bottle # skill
  examine {a CRAWLER} under a microscope|examine {SOLID.!} fibres|look at {a FLOWER} under a [lens|microscope]|prepare {a CROP} for the microscope @ without damaging it|in class|in poor light # skill quick
  predict [the weather|the next eclipse|a flood|an earthquake|the tides|rain]|forecast {STORM~} @ without [instruments|satellites]|from [the clouds|old data|the wind]|several days ahead # skill
  keep {FOOD~} fresh|keep {LIQUID~} [cold|warm]|keep {a HOME} from overheating @ without [electricity|a fridge]|in summer|on a long trip|for a week
  dry [herbs|flowers|fruit|seeds|leaves]|press {FLOWER~}|collect [fossils|minerals|seeds|shells|feathers] @ at home|in winter|on the beach|for a collection|in the mountains # skill
  protect {CROP~} from {CRAWLER~!}|protect {FLOWER~} from frost|attract {FLIER~} to [a garden|a balcony|a school yard]|feed {BIRD~} @ without chemicals|in [winter|spring|cold weather]|in the city|cheaply # skill
  explain {FORCE} to [children|a friend|a class]|demonstrate {FORCE}|demonstrate {PROCESS} @ with [water|a balloon|an apple|two coins|a bicycle]|in class|at home|in five minutes # skill
  become {a EXPERT!}|work as {a EXPERT!}|study [chemistry|physics|biology|geology|astronomy|medicine] @ without [a degree|good grades|maths]|after [school|a long break]|abroad # once job
  recycle {SOLID~!}|glue {SOLID~!} to {METAL~!}|cut {SOLID~!} @ at home|without [tools|special equipment]|safely|cleanly # quick
  draw [a map|a graph|a diagram] of {LAND~}|make a model of {a LAND}|make a model of {PLANET}|explore {a LAND} @ for school|with [paper|clay|a computer]|in one [day|hour] # skill
`,
  qualities: `
  LIQUID: sticky|cloudy|thick|clear|cheap|acidic|useful @ at low temperatures|in the morning|after boiling|compared with {LIQUID~!}
  METAL: expensive|heavy|shiny|useful|hard to [melt|recycle|bend]|thin @ in [electronics|medicine|modern industry|jewellery]|at room temperature|compared with {METAL~!}
  GAS: dangerous|useful|hard to [store|measure]|expensive|important @ in [the atmosphere|industry|hospitals]|at low temperatures|in closed rooms
  SOLID: strong|expensive|soft|useful|heavy|hard to [recycle|clean|cut]|cheap @ in winter|when dry|compared with {METAL~!}|in modern buildings
  MAMMAL|BIRD|SWIMMER|REPTILE: rare|active|shy|intelligent|aggressive|fast|slow|hard to study @ at night|in [spring|winter]|near cities|in captivity|in the mating season
  FLIER|CRAWLER: active|common|important|rare|sensitive @ in [summer|early autumn]|at night|in gardens|after rain
  FLOWER|TREE|CROP: sensitive to [cold|frost|salt|drought]|attractive to {FLIER~}|hard to grow|useful|resistant to frost @ in [spring|winter|dry years|cities|the mountains]
  SKY: bright|hard to see|hot|far away|beautiful|difficult to photograph|famous @ in [summer|winter|spring|autumn]|at this time of year|to the naked eye
  LAND: quiet|dangerous|important|famous|crowded|hard to reach @ in winter|for scientists|for [birds|fish|climate research]
  DEVICE: accurate|expensive|noisy|fragile|reliable @ in [cold weather|space|practice]|at high altitude|near the sea
  GERM: dangerous|hard to [treat|detect|kill]|common @ in winter|in [hospitals|schools|humans]|after a flood|in small children
  ORGAN: sensitive|tired|important|busy|complicated @ in the [morning|evening]|after exercise|during an illness
  ROCK: hard|smooth|common|old|expensive|heavy|useful @ near {LAND~}|in the desert|on the sea floor|in modern buildings
  FOOD: soft|yellow|rich in sugar|sour|healthy @ in summer|after a week|before it ripens
  WEATHER: common|dangerous|hard to predict|rare @ in the mountains|near the coast|in [spring|autumn|winter]|on the equator
`,
  measures: `
  boiling point|freezing point|density|acidity|smell: LIQUID
  melting point|weight|price|hardness|colour: METAL
  pressure|temperature|density|volume: GAS
  strength|weight|surface|structure: SOLID
  life span|heart rate|diet|brain|behaviour|memory|eyesight: MAMMAL|BIRD|SWIMMER|REPTILE
  life cycle|nervous system|colour|number: FLIER|CRAWLER
  growth rate|root system|age|scent|height: FLOWER|TREE|CROP
  age|size|orbit|surface temperature|mass|brightness: SKY|PLANET
  size|age|climate|temperature|origin: LAND
  accuracy|energy use|range|power|weight|cost: DEVICE
  age|colour|composition|hardness: ROCK
  function|size|structure|blood supply: ORGAN
  size|structure|origin|spread: GERM
`,
  causes: `
  salt|heat|air pressure|humidity|stirring|acid|light > the freezing point of {LIQUID~}|the taste of {FOOD~}|the colour of {METAL~}|the strength of {SOLID~}|the smell of {LIQUID~}
  moonlight|noise|street light|air pollution|climate change|traffic|a long drought|a mild winter|+wind farms|+city lights > the [behaviour|sleep|health|songs|nests] of {BIRD~}|the [number|flight|health] of {FLIER~}|the [sleep|diet|behaviour] of {MAMMAL~}|the growth of {TREE~}
  ship noise|pollution|+plastic bags|warm water|+fishing nets|+oil spills|tourism > the [hearing|health|migration|number] of {SWIMMER~}|the [health|songs|behaviour] of {SEAMAMMAL~}
  acid rain|frost|wind|volcanic ash|+earthworms|shade|cold water|+forest fires|+chemicals > the [growth|taste|roots] of {CROP~}|the [bark|roots|age|leaves] of {TREE~}|the [scent|colour|growth] of {FLOWER~}|the quality of soil
  caffeine|exercise|sleep|stress|altitude|cold air|sugar|+loud noises|music|blue light > {ORGAN}|the [health|strength|growth] of {BODY~}|memory|blood pressure|the heart rate of {MAMMAL~}|growth in children
  rust|dust|moisture|cold|magnetism|sunlight|static electricity|+power cuts|altitude > the [life|accuracy|power|range] of {DEVICE}|the [noise|life|safety] of {HOME}|the efficiency of {DEVICE~}
  the moon|the wind|rainfall|melting ice|+ocean currents|+forests|deforestation > the [shape|temperature|formation|future] of {LAND~}|the [path|strength|number|size] of {STORM~}|the weather near {LAND~}
  soap|heat|sunlight|alcohol|fresh air|dry air|cold > the [spread|growth|number|survival] of {GERM~}
`,
  matters: `
  the [history|future|limits] of [chemistry|physics|medicine|astronomy|space travel]
  the life of {BIRD~}|the life of {SWIMMER~}|the life of {FLIER~}
  the origin of {LAND~}|the origin of [life|language|the moon|the universe]
  the [migration|language|intelligence|evolution] of {BIRD~}
  the [behaviour|sleep|evolution|intelligence] of {SWIMMER~}
  the [chemistry|physics] of [cooking|colour|sound|soap|glass|fire|baking|paint]
  the [use|discovery|history] of {METAL~}
  the [invention|history|use] of {the DEVICE}
  {LAND~}
  {GERM~}
  {PARTICLE~}
  [climate|brain|space|sleep|ocean|cancer] research
  {FORCE}
  {PROCESS}
  [poisonous|medicinal|wild|carnivorous] plants
  the [structure|surface] of {PLANET}
  [fossils|dinosaurs|genes|vaccines|vitamins|planets|tides|crystals|earthquakes|dreams]
  [renewable|solar|nuclear] energy
`,
  terms:
    'gravity-|friction-|inertia-|photosynthesis-|evolution-|osmosis-|entropy-|density-|momentum-|static electricity-|hibernation-|' +
    'gene|atom|molecule|enzyme|virus|ecosystem|hormone|neuron|fossil|food chain|black hole|vaccine',
};
