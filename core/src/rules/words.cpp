// SPDX-License-Identifier: MIT
// Outcomes, questions, signposts and the sentences that are put together; words_checks.cpp has the tests.
#include "rules/words.h"

#include <algorithm>

namespace faultline::words {
namespace {

constexpr OutcomeWords kOutcomes[] = {
    {"acceptance-of-fault", "usually", "If the Ombudsman investigates and finds fault, its decision says so."},
    {"apology", "usually", "The Ombudsman often asks a council to say sorry. The apology comes from the council, not from one person."},
    {"payment", "sometimes", "It can ask for money you lost through fault, or a payment for distress or for help you missed. These payments are often modest. They are not damages as a court gives them."},
    {"record-correction", "sometimes", "It does not ask for a professional's opinion to be changed or removed. It often asks for your own view to be placed on the file beside it. Wrong facts are for the Information Commissioner."},
    {"disciplinary-action", "no", "It cannot have anyone disciplined or dismissed. It can ask for an apology, training or a better procedure."},
    {"service-provided", "sometimes", "It can ask the council to give help that you should have had, or to assess again and do what it finds."},
    {"decision-changed", "sometimes", "It cannot put its own decision in place of the council's. If something went wrong on the way, it can ask the council to decide again."},
    {"procedure-change", "usually", "It often asks a council to change how it works so that others are not treated the same way."},
    {"other", "sometimes", "This depends on what the council has the power to do."},
};

constexpr CodedSentence kQuestions[] = {
    {"authority", "Which council or care provider is this about?"},
    {"complained", "Have you complained to the council about this? If so, when, and what did it say?"},
    {"final-reply", "Have you had the council's final reply? What is its date, and does it say that you can go to the Ombudsman?"},
    {"stage", "Which stage has your complaint reached, and when did you last hear?"},
    {"childrens-stage", "Did the council use the children's complaints procedure, with its three stages, or its ordinary one?"},
    {"known-since", "When did you first know about this? A month and a year are enough."},
    {"why-late", "What kept you from coming to the Ombudsman within twelve months?"},
    {"what-went-wrong", "What did the council do, or leave undone, that you think it should not have? Was there a rule, a promise or a plan that it did not keep?"},
    {"how-decided", "How was the decision made? Was anything left out, not read or not answered?"},
    {"effect", "How has this affected you? Think of money, health, worry, time, or help that you missed."},
    {"want", "What would you like to happen now?"},
    {"appeal", "Did the letter tell you of a right to appeal? Have you used it, and if not, why not?"},
    {"court", "Has a court dealt with any of this? What did it decide, and what did it not?"},
    {"consent", "Does the person you write for agree, or can they not decide for themselves?"},
    {"dates", "When did each thing happen? Put the dates that you know."},
    {"evidence", "Which letters, emails or photos do you have, and from when?"},
    {"still-going-on", "Is it still going on today?"},
};

constexpr CodedSentence kSentences[] = {
    {"late-clear", "From the dates in your draft you seem to be in time"},
    {"late-unknown", "Your draft does not say when you first knew about this"},
    {"late-known", "It seems that you knew of this in {known}. Twelve months from then ended in {end}."},
    {"late-known-in-time", "It seems that you knew of this in {known}. Twelve months from then end in {end}."},
    {"late-split", "What happened in {late} is more than twelve months ago. What happened in {in_time} is not."},
    {"late-pursued", "You seem to have kept asking the council about it. Say so clearly, with dates: the Ombudsman takes that into account."},
    {"late-kept-from", "You name something that may have kept you from coming sooner. The Ombudsman takes that into account."},
    {"late-refused", "The council said that it was too old to look at. The Ombudsman decides for itself."},
    {"premature-clear", "You seem to have the council's final answer"},
    {"premature-unknown", "Your draft does not say whether you have complained to the council"},
    {"premature-not-complained", "You say that you have not complained to the council yet."},
    {"premature-pending", "You say that the council still has time to answer."},
    {"premature-waiting", "You say that you are still waiting for an answer. If twelve weeks have gone by, the Ombudsman may not ask you to wait any longer."},
    {"premature-refused", "You say that the council would not go on with your complaint. If it should have, that can be looked at too."},
    {"premature-children", "Complaints about children's services often have their own procedure with three stages: ten to twenty working days, then 25 to 65 with an independent person, then a panel. The Ombudsman usually comes after the panel."},
    {"unknown", "Your draft does not bring this test to mind"},
    {"precedents-agree", "Several of the decisions most like yours were closed for this reason."},
    {"precedents-alone", "Your words do not say so, but most of the decisions most like yours were closed for this reason. Yours may differ."},
    {"damages", "A payment from the Ombudsman is not the same as damages. Only a court can give damages."},
    {"short-draft", "This is very short. Say what happened, when, what you did about it, what it did to you and what you want."},
    {"no-today", "Without today's date the twelve months cannot be worked out."},
};

constexpr CodedSentence kSignposts[] = {
    {"ico", "It can look at whether personal information about you was shared, kept or refused wrongly, and tell the council to put that right. First ask the council in writing; it has one month to reply."},
    {"social-work-england", "It can look at whether one social worker is fit to do the job. The Ombudsman looks only at the council."},
    {"housing-ombudsman", "It can look at what a council or housing association does as a landlord, such as repairs, and can order it to act."},
    {"send-tribunal", "It can decide whether a child must be assessed, and what a plan says about needs, help and school. Look for the last date to appeal in the letter."},
    {"traffic-penalty-tribunal", "It can cancel a penalty charge. It is free, and the time to appeal is short."},
    {"london-tribunals", "It can cancel a penalty charge from a London borough. It is free, and the time to appeal is short."},
    {"valuation-tribunal", "It can decide your council tax band, whether you must pay, and discounts and support. Usually you must write to the council first."},
    {"social-entitlement-tribunal", "It can decide whether a decision on housing benefit was right. Look for the last date to appeal in the letter."},
    {"planning-inspectorate", "It can give the planning permission or consent that the council refused you. There is a last date for appeals."},
    {"family-court", "Only this court can decide where a child lives, who sees them, and whether what it was told was right."},
    {"court-of-protection", "Only this court can change what was decided for a person who cannot decide for themselves."},
    {"county-court", "It can decide who is to blame in law and award damages. There are time limits, so ask a free advice centre or a solicitor soon."},
    {"magistrates-court", "It can decide whether a penalty, notice or refused licence was right."},
    {"high-court", "It can decide whether a policy or decision was lawful. The time limit is very short, often three months."},
    {"police", "They can look into a crime, also one from long ago."},
    {"school-governing-body", "It can look at what the school and its head did. The Ombudsman cannot."},
    {"phso", "It can look at complaints about the NHS. First complain to the hospital or surgery."},
    {"monitoring-officer", "This officer deals with complaints about how a councillor behaved."},
    {"independent-admission-appeal-panel", "It can give your child a place at the school. There is a last date for appeals."},
};

constexpr HelpLine kHelpLines[] = {
    {"emergency-child", "If a child is in danger now", "Call 999. If it is not an emergency, the children's social care team at your council is there, also at night through its emergency duty team. You can talk to the NSPCC on 0808 800 5000.", "https://www.gov.uk/report-child-abuse"},
    {"emergency-adult", "If an adult is in danger now", "Call 999. If it is not an emergency, ask the adult social care team at your council to look into it today.", "https://www.gov.uk/find-local-council"},
    {"homeless-tonight", "If you have nowhere to sleep tonight", "Call your council and ask for its homelessness team, or its out-of-hours number at night. Shelter can help on 0808 800 4444.", "https://england.shelter.org.uk"},
    {"samaritans", "If it feels too much", "Samaritans listen at any hour on 116 123. It is free.", "https://www.samaritans.org"},
    {"deadline", "If a deadline is close", "A complaint to the Ombudsman does not stop the clock for an appeal or a court claim. Check the last date in your letter, and ask Citizens Advice if you are not sure.", "https://www.citizensadvice.org.uk"},
};

template <class List>
auto find_code(const List& list, std::string_view code) {
  const auto found = std::find_if(std::begin(list), std::end(list), [&](const auto& each) { return each.code == code; });
  return found == std::end(list) ? nullptr : &*found;
}

template <class List>
std::string_view sentence_of(const List& list, std::string_view code) {
  const auto* found = find_code(list, code);
  return found ? found->sentence : std::string_view{};
}

}  // namespace

std::span<const OutcomeWords> outcomes() { return kOutcomes; }
std::span<const CodedSentence> questions() { return kQuestions; }
std::span<const CodedSentence> sentences() { return kSentences; }
std::span<const CodedSentence> signposts() { return kSignposts; }
std::span<const HelpLine> help_lines() { return kHelpLines; }

const CheckWords* check(std::string_view code) { return find_code(checks(), code); }
const OutcomeWords* outcome(std::string_view code) { return find_code(kOutcomes, code); }
const HelpLine* help_line(std::string_view code) { return find_code(kHelpLines, code); }
std::string_view question(std::string_view code) { return sentence_of(kQuestions, code); }
std::string_view sentence(std::string_view code) { return sentence_of(kSentences, code); }
std::string_view signpost(std::string_view code) { return sentence_of(kSignposts, code); }

std::string fill(std::string_view sentence, const std::vector<std::pair<std::string_view, std::string>>& gaps) {
  std::string out;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::size_t end = sentence[i] == '{' ? sentence.find('}', i) : std::string_view::npos;
    if (end == std::string_view::npos) {
      out += sentence[i];
      continue;
    }
    const std::string_view name = sentence.substr(i + 1, end - i - 1);
    for (const auto& gap : gaps) {
      if (gap.first == name) out += gap.second;
    }
    i = end;
  }
  return out;
}

}  // namespace faultline::words
