import { genderOf } from '../lexicons/index.ts';
import type { PersonName } from './person-name.ts';

/** Given names that nearly always tell the sex of their bearer, in several languages; from general knowledge. */
const FEMALE = `
abigail achta agnes aicha aisha alexandra alice alicia amanda amina amy ana anastasia andrea angela angelina anita ann anna anne
annalena annegret annie antonia arancha audrey ayesha barbara beatrice benazir bertha beth betty birgitte brenda brigitte camila carla
carmen carol carolina caroline catherine cecilia charlotte chloe christina christine claire clara claudia condoleezza cristina cynthia
daniela deborah delcy diana diane dilma donna dora doris dorothy edith elena elira elisabeth elisa eliza elizabeth ella ellen emily emma
erika esther eva evelyn fatima fatou fatoumata federica fiona florence frances francesca gabriela georgia gina giorgia gladys gloria
golda grace greta gro hanna hannah heather heidi helen helena helle hillary hina ida ilse indira ines ingrid irene irina iris isabel
isabella ivana ivanka jacinda jane janet jean jennifer jessica joan joanna josephine joyce judith julia julie kaja kamala kamla karen
karin kate katherine kathleen kellyanne kersti kim kirsten kirstjen kristalina laura lena leni leila lina linda lisa liz louise
lucia lucy luisa lydia lyudmila maia malala margaret margarita margot maria mariam marie marina marine martha mary maya megan megyn melania
mercedes mette michelle michele mina miriam mira monica monika nadia nancy naomi natalia natalie nicola nicole nikki nina noor nora
olga olivia oprah pamela patricia paula penny petra philippa pratibha priti priya rachel rania rebecca regina rigoberta rita roberta rocio
rosa rosemary roza ruth samantha sandra sanna sara sarah sheikha shirley simone sirimavo sofia sonia sophia sophie stephanie sue susan
sushma suu svetlana sviatlana sylvia tamara tara tarja tatiana teresa thelma theresa tsai tulsi ursula valentina valerie vanessa vera veronica
vesna victoria viktoria violeta virginia wendy winnie xiomara yasmin yingluck yoko yulia yuliya yvette zainab zuzana`;
const MALE = `
aaron abdel abdul abdullah abraham adam adel adolf adrian ahmad ahmed akbar alain alan albert alberto aleksandar alejandro alexander
alexei alexis alfonso alfred ali alistair amadou amir anatoly anders andre andreas andrei andres andrew andrey andrii andrzej angel
anibal ansar anthony antonio antony anwar ariel arthur arturo asif ashraf atal augusto bakary barack bart bashar benjamin benny bernard bernie bertrand bill
binyamin bob boris brad brett brian bruce carl carlos cesar charles chris christian christopher chuck claude colin craig cyril dag dan
daniel david dean denis dennis diego dimitri dmitri dmitry dmytro dominic dominique donald douglas ed edgar eduardo edward edwin ehud
emmanuel emomali enrique eric ernesto eugene evo fayez felipe felix ferdinand fernando fidel francis francisco francois frank franz fred
frederick friedrich fumio gabriel gary geoffrey geoff george gerald gerard gerhard gideon giorgos giovanni giuseppe gordon graham greg
gregory guido guillermo gunther gustavo guy hamid hans harold harry hasan hashim hassan hector heiko helmut henri henry herbert herman hermann
hosni hossein howard hubert hugo hussein ian ibrahim idriss igor ilham imran ismail ivan ivo jack jacob jacques jair jake jakob james jamal
jan janez jared jason javier jean-claude jean-pierre jean-yves jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe
joel johan john johnny jonathan jong-un jorge jose josef joseph josep joshua juan jules julian julius justin kaare karl karol keith ken kenneth
kevin khalid khalifa klaus kofi konstantin kurt kwame lars larry laurent lech lee leo leonid leopold lewis liam lloyd lothar louis luca luis
luiz lyndon mahmoud malcolm manuel marc marcel marco marcos mariano mario mark marko martin matteo matthew maurice mauricio max mehmet michael
michel miguel mihail mike mikhail milan milos mirza mitch mitt miroslav mohamed mohammad mohammed mohamad mohd morgan moussa muhammad muhammadu murad
mustafa narendra nasser nathan nawaz neil nelson nicholas nick nicolas nikita nikol nikola nikolai nikos nouri nursultan olaf oleg oleksandr
oliver omar oscar oskar osman oswald otto ousmane pablo patrick paul paulo pavel pedro per pervez pete peter petr petro phil philip pierre
piotr pranab prosper qais rafael rahul raja rajiv rajnath ram ramon ramzan randolph raul raymond recep rex reza ricardo richard rick robert roberto
robin rodrigo rodrigue roger roland rolf roman ronald ross roy rudolf rudy rupert ruslan russell ryan saad saddam salman salva sam samuel saul scott
sean sebastian sebastien serge sergei sergey sergio shimon shinzo sigmar silvio simon slobodan stanislav stefan stephen steve steven subrahmanyam
tayyip ted terry theodore thomas tiago tim timothy tobias toby todd tom tomas tommy tony toomas valdis valery vernon viacheslav victor viktor
vincent vitali vladimir vojislav volodymyr walter warren werner wilhelm will william willy winston wolfgang xavier yair yasser yevgeny yitzhak
yoshihide yuri yusuf zoran zbigniew`;

const sexOf = new Map<string, 'female' | 'male'>();
for (const token of FEMALE.trim().split(/\s+/)) sexOf.set(token, 'female');
for (const token of MALE.trim().split(/\s+/)) sexOf.set(token, 'male');
// Borne by both, or a surname as often.
for (const token of ['kim', 'jean', 'andrea', 'michele', 'nicola', 'lee', 'tsai', 'suu', 'robin', 'noor'])
  sexOf.delete(token);

/** What a given name tells of its bearer's sex. */
export function genderOfName(name: PersonName): 'female' | 'male' | undefined {
  if (name.tokens.length < 2 || name.eastern) return undefined;
  const given = name.tokens[0]!;
  const part = given.split('-')[0]!;
  const capital = part[0]!.toUpperCase() + part.slice(1);
  return sexOf.get(given) ?? sexOf.get(part) ?? genderOf(capital);
}
