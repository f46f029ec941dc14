// SPDX-License-Identifier: MIT
// Made by faultline_common_words (tests/ranking/common_words.cpp) from 347 drafts of our own. By how rare they are
// among drafts, in quarters: words and matters, with a bar after each.
#pragma once

namespace faultline {

struct CommonWords {
  int quarters;
  const char* terms;
};
inline constexpr CommonWords kCommonWords[] = {
    {3,
     "council|letter|put|"},
    {4,
     "look|time|two|week|year|"},
    {5,
     "#son|complain|complaint|day|januari|last|march|month|school|sent|septemb|stage|wrote|"},
    {6,
     "#daughter|#record|#statutory complaints procedure|answer|april|august|februari|juli|june|nobodi|noth|"
     "novemb|octob|sorri|three|took|"},
    {7,
     "#phone|daughter|done|end|everi|final|first|four|live|made|peopl|rang|repli|right|see|take|thing|work|"
     "worker|write|"},
    {8,
     "#husband|11|decemb|five|hour|ladi|move|new|next|person|phone|read|someth|son|stop|twice|well|"},
    {9,
     "#family court|#police|#sister|12|20|anoth|ask|boy|call|counti|date|dear|door|finish|gave|give|gone|head|"
     "judg|make|manag|meeting|minut|name|night|notic|ombudsman|order|page|paid|paper|place|proper|room|run|"
     "say|second|six|someon|start|word|written|"},
    {10,
     "#park|000|10|30|car|case|close|come|email|file|flat|form|front|girl|given|good|half|hand|heard|hold|"
     "independ|job|line|list|near|nine|old|outsid|point|round|sat|side|talk|team|ten|theyd|use|way|whole|wife|"},
    {11,
     "#headteacher|#penalty charge notice|#registrar|15|16|18|19|anyth|bed|count|decid|differ|eleven|els|feel|"
     "find|full|goe|happen|ill|keep|knew|law|lot|meant|morn|note|open|part|polic|rule|saw|seen|shed|sleep|"
     "spring|summer|thought|till|"},
    {12,
     "#bin|#councillor|#historic|13|21|24|account|address|alway|anyon|babi|bank|bedroom|book|brother|cancel|"
     "compens|doctor|far|floor|hearing|husband|life|mail|matter|met|mile|number|park|photo|post|question|ring|"
     "road|set|show|sister|sit|solicitor|sort|stand|step|stood|straight|suppos|tell|top|view|watch|yes|"},
    {13,
     "#nursery|17|23|25|300|40|appli|autism|believ|check|citi|dealt|director|drive|either|everyon|everyth|"
     "fine|firm|fit|gp|happi|held|kent|kitchen|mark|mean|none|onlin|ought|owe|respons|sack|safe|seven|shut|"
     "spoke|statement|term|think|third|train|twenti|wed|"},
    {14,
     "#aunt|#building control|#educational psychologist|#in laws|#independent review panel|"
     "#lasting power attorney|#subject access request|500|abl|across|admit|age|ago|allow|attach|bag|begin|big|"
     "bin|black|borough|bring|brought|carri|centr|chair|christma|clerk|colleg|contract|correct|cri|depart|"
     "eight|eye|face|fair|fill|governor|ground|guardian|hear|heart|instead|kind|know|leaflet|lift|love|measur|"
     "mention|mind|nurseri|one|past|rest|sever|sick|somewher|speak|sum|treat|tri|type|wall|weekend|whether|"
     "winter|wish|within|"},
    {15,
     "#language|#licensing|#section 7 report|200|50|900|afterward|agreement|along|autumn|barrist|best|boss|"
     "bottom|bruis|comment|copi|cours|deal|desk|diari|due|empti|epilepsi|facebook|felt|figur|fortnight|"
     "fourteen|gate|get|govern|group|hall|hard|high|holiday|interview|lane|less|librari|licenc|like|lock|log|"
     "magistr|mate|men|mine|other|pension|pound|problem|pull|quot|settl|sheet|shout|shown|speech|spent|spoken|"
     "stick|stone|stranger|subject|surveyor|tablet|telephon|though|togeth|town|true|van|visitor|websit|your|"},
    {16,
     "250|800|add|arrest|arriv|attorney|birth|convers|cross|district|drink|eat|engin|faith|film|foot|formal|"
     "hit|inch|leg|lose|marriag|meet|neither|nurs|pack|pictur|rather|real|receiv|refer|satisfi|seek|serv|"
     "shift|shouldnt|state|system|tip|touch|unit|yard|"},
    {17,
     "#stepfather|#transition|100|60|80|academi|actual|advoc|alter|amount|angri|anyway|appoint|arm|bath|"
     "bathroom|beaten|beg|began|behalf|birthday|bought|box|brain|breath|bungalow|burn|buse|camera|chariti|"
     "chest|clean|cloth|club|comput|confidenti|consultant|copd|counsel|crew|custom|delet|dinner|disciplin|"
     "discuss|draft|eldest|electr|engag|english|exist|financ|fire|footbal|fridg|glass|grandson|great|hang|hip|"
     "hole|honest|hundr|instruct|joke|judgement|key|knee|known|languag|lawyer|least|level|liabl|link|longer|"
     "machin|math|meanwhil|mediat|mess|nephew|occas|ordinari|paint|parti|photograph|play|plus|polit|posit|"
     "principl|print|prison|probat|proportion|psychologist|ptsd|publish|punish|quarrel|quit|rain|readi|"
     "receipt|red|refug|reli|remind|score|seem|sens|size|spare|specialist|struck|stuff|sunday|suppli|teeth|"
     "terrac|text|thirti|toilet|truth|understand|union|upstair|video|vote|weight|white|wipe|wors|worth|wrist|"
     "youngest|"},
};

}  // namespace faultline
