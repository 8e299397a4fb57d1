/** What people ask about music. */
import type { TopicSource } from '../topic';

export const MUSIC: TopicSource = {
  label: 'music',
  nouns: `
  STRING string instrument: guitar|violin|cello|harp|banjo|mandolin|ukulele|double bass=double basses|lute|viola|zither|fiddle|sitar|acoustic guitar|electric guitar / old|new|cheap|small|borrowed|wooden|heavy|fine|modern|loud|rare|light|expensive
  WIND wind instrument: flute|clarinet|trumpet|oboe|saxophone|trombone|recorder|tuba|bassoon|harmonica|tin whistle|hunting horn|piccolo|cornet|bagpipe|pan flute / old|new|cheap|silver|small|heavy|wooden|fine|modern|loud|rare
  KEYS keyboard instrument: piano|organ|harpsichord|accordion|grand piano|upright piano|church organ|clavichord / old|new|cheap|heavy|small|modern|fine|loud|rare|large
  DRUM percussion instrument: drum|snare drum|cymbal|xylophone|tambourine|gong|triangle|marimba|kettledrum|drum kit|bass drum|bongo|cowbell|maraca / large|small|wooden|old|new|heavy|cheap|loud|rare|modern
  PIECE piece: sonata|symphony=symphonies|concerto|waltz|march|lullaby=lullabies|ballad|hymn|folk song|fugue|nocturne|love song|overture|tango|polka|carol|string quartet|rondo|serenade / short|slow|long|famous|sad|modern|beautiful|simple|unknown|difficult|popular|strange|cheerful
  SONG song: lullaby=lullabies|ballad|hymn|folk song|love song|carol|sea shanty=sea shanties|anthem|duet|canon|aria|protest song|work song|national anthem|cradle song / short|sad|old|simple|cheerful|famous|slow|modern|popular|strange|long|beautiful|loud
  STYLE style: jazz-|rock-|folk music-|chamber music-|gospel-|film music-|swing-|dance music-|choral music-|opera-|electronic music-|hip hop-|reggae-|salsa-|soul music- / modern|live|loud|popular|local
  LEARNER*: child=children|beginner|student|pupil|adult|teenager|amateur|singer|drummer|tourist|pensioner|schoolboy / shy|young|patient|clever|lazy|busy|gifted|tired|nervous
  PLAYER* musician: pianist|drummer|violinist|guitarist|cellist|flautist|trumpeter|organist|harpist|bass player|saxophonist|accordionist|oboist|clarinettist|keyboard player|street musician / young|famous|nervous|old|gifted|good|tired|local|experienced|retired|shy|professional|ambitious
  SINGER* singer: soprano|tenor|alto|baritone|opera singer|jazz singer|folk singer|choirboy|rapper|pop singer|chorister|backing singer|blues singer / young|famous|nervous|trained|old|tired|good|shy|local|professional|gifted
  COMPOSER*: composer|songwriter|arranger|film composer|lyricist|producer|opera composer / young|famous|great|unknown|old|modern|local|busy|ambitious|gifted
  LEADER*: conductor|choir leader|band leader|music teacher|choirmaster / good|strict|young|famous|patient|old|new|busy|shy|experienced|nervous
  BAND ensemble: choir|orchestra|brass band|jazz trio|rock band|school band|wind quintet|string orchestra|big band|string trio|gospel choir|street band|village band / small|large|local|famous|amateur|young|new|good|loud|professional|nervous|foreign
  STRINGPART: string|peg|bridge|neck|tailpiece|pickup / worn|new|loose|thin|old|short|cheap
  WINDPART: mouthpiece|cork|screw|pad|mute / worn|new|loose|old|heavy|cheap
  KEYPART: key|pedal|lid|stool|felt / worn|new|loose|old|heavy
  SOUND: chord|melody|rhythm|scale|interval|drone|high note|low note|bass line|refrain|trill|minor chord|major chord|drum beat|fanfare / simple|strange|long|fast|quiet|slow|loud|short|famous|beautiful|sad
  GEAR: microphone|metronome|amplifier|tuning fork|loudspeaker|record player|music stand|mixing desk|headphones+|effects pedal|tuner / cheap|good|old|small|portable|new|modern|expensive|loud|heavy
  VENUE: concert hall|church|small club|theatre|school hall|opera house|recording studio|cellar|tent|living room|school gym|park|bar / small|old|crowded|cold|dark|famous|empty|noisy|large|new
  EVENT concert: concert|rehearsal|festival|recital|music lesson|wedding|audition|tour|competition|jam session|premiere|charity concert|street festival|dance night / long|short|open air|final|small|local|public|famous|late
  AUDIENCE*: audience|listener|critic|neighbour|dancer|fan / young|quiet|patient|bored|old|loud|curious|large
  MEDIA recording: record|album|live recording|demo|music video|soundtrack|radio show / old|new|rare|famous|cheap|good|short|popular|strange|unknown
  SCHOOLING: sight reading-|ear training-|music theory-|improvisation-|counterpoint-|breathing-|finger technique-|harmony-
`,
  phrases: `
  PUPIL: {a LEARNER}
  EXPERTS: musicians|music critics|{PLAYER~}|{COMPOSER~}|{LEADER~}|music historians
  WHEN: over time|with age|in the studio|on stage|from country to country|with fashion
  FIELD: music theory|harmony|composition|sound engineering|music history|conducting|singing|improvisation|ear training
  WHEREABOUTS: at home|on stage|in a small flat|without a teacher|in front of an audience|by ear|in a studio|at school|on a small budget|in a group
  HELP: a teacher|a metronome|good headphones|a quiet room|sheet music|a tuner|a music stand|a good ear|strong fingers|a microphone
  STUDIED: {a PIECE}|{a SONG}|{a SOUND}|a solo|the first movement|a film score|the last verse|a cadenza|{a PIECE} for {STRING.} and {KEYS.}
  CROWD: the audience|the neighbours|the dancers|the critics|the other players|the listeners
`,
  deeds: `
  STRING: go out of tune|sound [dull|flat|thin|brighter|sharp]|buzz|lose volume|crack @ in [winter|summer|dry air|a cold church|damp weather]|after [a long tour|a long flight|a few days|a string change]|on the high strings|during {EVENT~}|near a radiator # event
  WIND: squeak|sound [hoarse|flat|sharp|thin]|leak|go out of tune|need [oil|cleaning] @ in [the cold|the upper register|a damp cellar|winter]|after [an hour|a fall|a long break]|on low notes|during {EVENT~}|outdoors # event
  KEYS: go out of tune|sound [muffled|harsh|thin|tinny]|have sticky keys|creak|rattle @ in [winter|summer|a damp room|a cold church]|after [a move|many years|a flood]|on the lowest notes|during {EVENT~}|near a window # event
  DRUM: sound [dull|hollow|louder|too bright]|rattle|ring so long|need tuning|crack @ in [cold rooms|a small room|the open air|humid weather]|with soft sticks|after [a long tour|an hour|a few weeks]|on stage|during {EVENT~} # event
  STRING|WIND|KEYS: blend with {STRING~!}|drown out {WIND~!}|sound [better|different|warmer|louder]|cost [so much|more]|suit {STYLE~}|need [care|a case|regular cleaning]|lose $their value|attract [children|young players] @ in {a VENUE}|in {a BAND}|on a recording|when played softly|with age|in {STYLE~} # state
  PLAYER|SINGER: warm up|stand still|sit still|count [aloud|silently]|close $their eyes|breathe [deeply|slowly]|drink [tea|warm water]|feel [nervous|tired|calm|dizzy]|wear [black|gloves] @ before {EVENT~}|before {a PIECE}|during {EVENT~}|in the wings|on stage|in the interval|after a difficult passage # act
  PLAYER: practise|memorise|play|rehearse|record|improvise on @@ {STUDIED} @ without [looking|sheet music|a teacher]|by ear|every [day|morning]|in {a VENUE}|with a metronome|before {EVENT~}|from memory|with closed eyes|at half speed # act
  PLAYER: tap $their [foot|feet]|hold long notes|play so [softly|loudly|fast]|look at the [conductor|audience]|hum|count the bars|move $their head~|smile at {AUDIENCE~} @ during {EVENT~}|between two pieces|in {STYLE~}|in slow movements|before the solo|in {a VENUE}|without knowing it # act
  SINGER: hold [high|low|long] notes|protect $their voice~|learn [foreign|long] texts|sing [sharp|flat|in falsetto|louder|softer]|lose $their voice~ @ in [winter|a dry room|old age]|on a long tour|during {EVENT~}|in {a VENUE}|without a microphone|after a cold|in {STYLE~}
  COMPOSER: write|finish|revise|begin|orchestrate @@ {a PIECE}|{a SONG}|a film score|a ballet|the last movement|a musical|{PIECE~} for {BAND~}|{PIECE~} for {STRING.} and {WIND.} @ without [a piano|a computer]|in [a few days|one night|a single week|silence]|at night|for a [friend|film|wedding|prize]|from a simple melody|on a train # act
  COMPOSER: repeat|avoid|hide|change|combine|borrow @@ a melody|{SOUND~}|the theme|the first bars|folk songs|the rhythm @ in the [last movement|middle section|finale|second verse]|in slow pieces|in {STYLE~}|in minor keys|at the end # act
  LEADER: use a [baton|metronome]|choose the tempo|seat the violins on the left|stop the rehearsal|shout|smile at {PLAYER~}|correct {PLAYER~}|raise one hand|sing the melody @ before {a PIECE}|during {EVENT~}|in a loud passage|at the beginning|after a mistake|in {a VENUE} # act
  BAND: tune to one note|rehearse {a PIECE}|start together|stay in time|stand in a circle|play without a conductor|perform {SONG~}|record {SONG~}|dress in black|travel by bus|sell tickets @ before {EVENT~}|in {a VENUE}|at {EVENT~}|every week|in the open air|in other countries|in [summer|December] # act
  STRINGPART: break|wear out|come loose|slip|squeak|need replacing @ during {EVENT~}|in [cold|dry|humid] [weather|rooms]|after [a few weeks|heavy use|years of playing]|on {STRING~}|so [often|quickly] # event
  WINDPART|KEYPART: stick|come loose|wear out|squeak|get [dirty|lost]|need replacing @ during {EVENT~}|in [cold|dry|humid] [weather|rooms]|after [a few weeks|heavy use|years of playing]|in {a VENUE}|so [often|quickly] # event
  SOUND: sound [sad|happy|tense|incomplete|louder|strange|modern]|change the mood|need an answer|clash with {SOUND~}|repeat so often|fade [out|slowly] @ in {a PIECE}|in {STYLE~}|in a minor key|at the end of {a SONG}|on {a STRING}|on {a WIND}|after a long pause # state
  PIECE|SONG: begin [softly|with a drum roll|in silence|so slowly]|end [suddenly|softly|on a minor chord]|change key|use [three|four|so few] chords|make [people|{CROWD}] [cry|smile|sleepy]|need {a STRING}|sound so [old|sad|modern|familiar] @ in the [second|last] [movement|verse|part]|after the [solo|first theme|introduction]|without warning|in live recordings|on {a KEYS} # state
  STYLE: appeal to [students|teenagers|dancers|so many people|older listeners]|use [simple chords|long melodies|quiet passages|repetition]|sound better live|need [practice|a strong beat|good singers]|spread [so quickly|slowly]|borrow from {STYLE~}|lose [listeners|money|young fans] @ in [big cities|the countryside|small clubs|the twentieth century]|on the radio|at {EVENT~}|after the war # state
  GEAR: hum|crackle|whistle|stop working|distort the sound|pick up noise|get [hot|too loud] @ during {EVENT~}|in {a VENUE}|at high volume|near {a KEYS}|on stage|after an hour|in the rain|without an earth wire # event
  AUDIENCE: clap|cough|cheer|stand up|fall asleep|sing along|sit still|leave [early|quietly] @ during {a PIECE}|between [movements|two songs]|at {EVENT~}|in {a VENUE}|after [the solo|the first song|a long silence]|before the end|in the slow movement
  MEDIA: sound [warmer|different|muddy|too loud]|crackle|cost so much|sell [so well|badly]|disappoint {AUDIENCE~}|attract [collectors|young listeners] @ on [old speakers|headphones|the radio]|after [the concert|many years]|in small shops|at low volume|abroad # state
  EVENT: start late|last so long|cost so much|attract [tourists|students|families|so many people]|end with {a SONG}|take place [outdoors|in {VENUE~}] @ in [summer|small towns|autumn|winter]|on Sundays|every year|in the evening # state
`,
  acts: `
  tune {a STRING}|restring {a STRING}|tune {a DRUM}|check the tuning of {a STRING} @ by ear|without a tuner|in [cold|damp] weather|before {EVENT~}|in a noisy room|for the first time # skill
  clean {a WIND}|clean {a STRING}|polish {a WIND}|oil {a WIND}|dry {a WIND} @ without damaging it|after {EVENT~}|before a long break|with a [soft|dry] cloth|at home # skill quick
  repair {a KEYS}|repair {a DRUM}|repair {a STRING}|replace {a STRINGPART} on {a STRING}|replace {a WINDPART} on {a WIND}|replace {a KEYPART} on {a KEYS}|fix {a GEAR} @ at home|before {EVENT~}|without special tools|on tour|cheaply # skill
  buy {a STRING}|buy {a WIND}|buy {a KEYS}|rent {a KEYS}|sell {a STRING}|find a good {WIND.} @ online|for a child|from abroad|without playing it|at a fair price # once
  play {a SONG} on {a STRING}|play {a SONG} on {a KEYS}|play {a SONG} on {a WIND}|play {a PIECE} on {a KEYS}|play {a SOUND} on {a STRING} @ by ear|from memory|with one hand|at full speed|without mistakes|in front of friends|in a different key # skill
  play {STYLE~} on {a STRING}|play {STYLE~} on {a WIND}|play {STYLE~} on {a KEYS}|improvise over {a SOUND} @ with small hands|in {a BAND}|without reading music|by ear|after only one year # skill
  learn {a STRING}|learn {a WIND}|learn {a KEYS}|learn {a SONG}|learn {SCHOOLING} @ without a teacher|at forty|in one year|from videos|with small hands|at night|from scratch # once
  sing {a SONG}|sing {STYLE~}|sing high notes|sing harmony|hold a long note @ in tune|without a microphone|in {a BAND}|in a foreign language|without losing breath|with a cold|in front of strangers # skill
  write {a SONG}|write {a PIECE}|arrange {a SONG} for {a BAND}|arrange {a PIECE} for {STRING.} and {KEYS.}|compose {a PIECE} @ without [a piano|knowing theory]|in [one evening|a week]|for a wedding|with a computer|in a minor key # skill
  record {a STRING}|record {a WIND}|record {a SONG}|record {a BAND}|record {a DRUM} @ at home|with one microphone|in {a VENUE}|without [background noise|a studio]|on a phone|on a small budget # skill
  practise {the STRING}|practise {the WIND}|practise {the DRUM}|practise {SCHOOLING}|practise {a PIECE} @ without disturbing the neighbours|in a small flat|every day|at night|on holiday|with a metronome|before {EVENT~} # skill
  memorise {a PIECE}|memorise {a SONG}|transcribe {a SONG}|transpose {a SONG}|count {a PIECE} @ in one week|before {EVENT~}|from a recording|without an instrument|quickly|by ear|for {a WIND} # skill
  teach {a SONG} to {a BAND}|teach {STYLE~} to children|teach {SCHOOLING} to adults|teach {the STRING} to a child @ in a large class|online|without sheet music|in one lesson|with games # skill
  conduct {a BAND}|lead {a BAND}|start {a BAND}|join {a BAND}|manage {a BAND} @ without experience|in a small town|at {EVENT~}|with only six players|at a young age # once
  stay calm before {EVENT~}|prepare for {EVENT~}|choose a song for {EVENT~}|dress for {EVENT~}|find musicians for {EVENT~}|find a room for {EVENT~} @ in winter|without much money|in one week|on short notice|with little practice
  recognise {a SOUND}|recognise {a WIND}|hear {a SOUND}|follow {the PIECE}|feel the rhythm of {a PIECE} @ by ear|in a recording|in {a BAND}|in a loud room|at first hearing # skill
  set up {a GEAR}|use {a GEAR}|choose {a GEAR}|connect {a GEAR} to a [keyboard|synthesiser|computer]|place {a GEAR} @ on stage|in a small room|for {EVENT~}|without feedback|at home|in {a VENUE} # skill quick
  carry {a STRING}|store {a STRING}|ship {a KEYS}|insure {a STRING}|store {a WIND}|transport {a DRUM} @ on a [plane|bus|train]|in winter|in a damp cellar|abroad|safely|during a long tour
  digitise {MEDIA~}|collect {MEDIA~}|sell {MEDIA~}|release {a MEDIA}|find {MEDIA~} @ online|without a label|at home|on a small budget|from the sixties|cheaply # quick
  become {a PLAYER!}|become {a LEADER!}|become {a COMPOSER!}|work as {a SINGER!}|work as {a LEADER!} @ without a degree|after thirty|in a small town|without rich parents|abroad # once job
`,
  qualities: `
  STRING|WIND|KEYS|DRUM: expensive|hard to play|hard to tune|loud|popular|heavy|sensitive to [cold|damp air]|quiet @ for [beginners|children|adults]|in {BAND~}|on stage|compared with {STRING~}
  PIECE|SONG: hard to sing|famous|sad|popular|short|difficult|slow|hard to remember|popular with {CROWD} @ at {EVENT~}|for [beginners|children|most listeners]|in {BAND~}
  STYLE: popular|loud|complicated|hard to define|relaxing|hard to play|popular with [teenagers|older people|dancers] @ in [cities|clubs|the countryside]|for beginners
  PLAYER|SINGER|COMPOSER|LEADER: nervous|important|well paid|strict|quiet|famous|tired @ before {EVENT~}|during {EVENT~}|in {a BAND}|in {STYLE~}|after {EVENT~}
  SOUND: sad|unpleasant|hard to hear|important|common|tense|simple @ in {STYLE~}|in {PIECE~}|on {a KEYS}|for [beginners|young players]
  GEAR: expensive|useful|noisy|heavy|necessary|hard to repair @ for {EVENT~}|in {a VENUE}|at home|for beginners|on stage
  MEDIA: rare|expensive|popular|cheap|loud|hard to find @ in small shops|with collectors|these days|abroad
  STRINGPART|WINDPART|KEYPART: expensive|loose|important|noisy|hard to [replace|find|clean] @ after {EVENT~}|these days|on tour|in humid [weather|rooms]
  BAND: small|loud|popular|nervous|quiet|expensive @ at {EVENT~}|in {a VENUE}|in small towns|without a conductor
  EVENT: crowded|expensive|important|tiring|exciting|late @ for [young players|beginners|parents]|in summer|in small towns
`,
  measures: `
  range|tone|weight|price|shape|history|tuning: STRING|WIND|KEYS
  sound|size|price|origin: DRUM
  tempo|key|ending|structure|mood|title|length|rhythm: PIECE|SONG
  origin|rhythm|history|sound|popularity: STYLE
  salary|role|training|style|daily routine: PLAYER|SINGER|LEADER
  role|income|method|working day: COMPOSER
  size|sound|history|discipline|seating plan: BAND
  pitch|effect|name|function|length: SOUND
  volume|quality|price|purpose|weight: GEAR
  quality|price|length|sound: MEDIA
  programme|atmosphere|length|cost: EVENT
`,
  causes: `
  humidity|cold air|age|dust|varnish|dry air|temperature|+long journeys|altitude > the [tone|tuning|price|wood|neck] of {STRING~}|the [tuning|tone|keys] of {KEYS~}|the [pitch|tone|sound] of {WIND~}|the [sound|skin|tuning] of {DRUM~}|the life of {STRINGPART~}
  practice|stage fright|tiredness|posture|breathing|a bad night|+singing lessons|criticism|talent > the [playing|confidence|memory|hands] of {PLAYER~}|the [voice|breath|range|confidence] of {SINGER~}|the [success|mood|sound] of {BAND~}
  tempo|harmony|volume|silence|a fast beat|a minor key|repetition|a good melody|+lyrics|a long introduction > the [mood|character|effect] of {PIECE~}|{CROWD}|the [popularity|meaning|mood] of {SONG~}|the energy of {EVENT~}|the attention of {AUDIENCE~}
  a high ceiling|a wooden floor|echo|background noise|the weather|+thick curtains|a small stage|an open window > the [sound|timing|volume] of {BAND~}|the [volume|sound] of {KEYS~}|the [sound|echo] of {DRUM~}|the work of {LEADER~}|the quality of {MEDIA~}|the mood at {EVENT~}
  radio|the internet|fashion|money|the film industry|immigration|+music schools|dance > the [sound|future|popularity|spread] of {STYLE~}|the [work|income|taste] of {COMPOSER~}|the [income|style|training] of {PLAYER~}|the success of {BAND~}
`,
  matters: `
  the history of {STYLE~}
  the history of {the STRING}
  the history of {the WIND}
  the [invention|history|mechanics] of {the KEYS}
  the lives of {COMPOSER~}
  the life of {SINGER~}
  the [origin|meaning|structure] of {SONG~}
  the [structure|history] of {PIECE~}
  {SCHOOLING}
  [ancient|modern|Baroque|medieval|African|Asian|Nordic] music
  [famous|forgotten|young] {COMPOSER~}
  {BAND~}
  {DRUM~}
  music [therapy|publishing|criticism|theory|law|teaching]
  the [building|repair] of {STRING~}
  the [physics|psychology] of [music|sound|singing]
  {STYLE~}
  the [work|secrets] of {LEADER~}
  [opera|street|film|church|wedding] music
  the [mood|sound] of {SONG~}
`,
  terms:
    'legato-|tempo-|octave|chord|cadence|syncopation-|vibrato-|staccato-|crescendo|encore|counterpoint-|timbre-|' +
    'semitone|bass clef|libretto|falsetto-|perfect pitch-|key signature|sound check|cover version|coda|arpeggio|interval',
};
