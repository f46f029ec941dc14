// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "domain.h"
#include "faultline/complaint.h"

using namespace faultline;

TEST_CASE("the words that people use for a matter tell its category and subcategory") {
  struct Row {
    std::string draft, category, subcategory;
  };
  const std::string children = "Children's care services", adults = "Adult care services", education = "Education",
                    tax = "Benefits and tax", housing = "Housing", planning = "Planning",
                    environment = "Environment and regulation", roads = "Transport and highways", other = "Other Categories";
  const Row rows[] = {
      {"the social worker put my baby on a child protection plan because of a bruise", children, "Child protection"},
      {"Cafcass and the social worker's section 7 report are full of lies about my boy (4).", children, "Child protection"},
      {"I was in care till 18 and got no personal adviser and no pathway plan", children, "Looked after children"},
      {"We foster. After the allegation the fostering panel took our approval away.", children, "Fostering"},
      {"my nan is my special guardian and her allowance was stopped, she took in me and my brother", children, "Friends and family carers"},
      {"Our adopted daughter needed therapy from the adoption support fund", children, "Adoption"},
      {"they cut the short breaks for my son, he is 9 and has cerebral palsy, i get no respite", children, "Disabled children"},
      {"Mum's carers come late or not at all, the agency blames the council", adults, "Domiciliary care"},
      {"the care home wants a top up nobody told us about after her financial assessment", adults, "Charging"},
      {"My brother, who is 45 with a learning disability, had his care act assessment cut his hours", adults, "Assessment and care plan"},
      {"They stopped my direct payment and want money back from my PA's account", adults, "Direct payments"},
      {"waiting 3 years for a wet room through a disabled facilities grant", adults, "Disabled facilities grants"},
      {"blue badge refused even though I cannot walk to the gate", adults, "Transport"},
      {"I reported that my late mother was being robbed. The safeguarding enquiry under section 42 was a joke.", adults, "Safeguarding"},
      {"EHCP is 40 weeks late and the SEN team never ring back", education, "Special educational needs"},
      {"he's been out of school since may with no tutor, alternative provision never came", education, "Alternative provision"},
      {"lost the appeal for a place at the secondary school down our road, the clerk lost our papers", education, "School admissions"},
      {"my lad was permanently excluded and the independent review panel was a farce", education, "School exclusions"},
      {"no taxi to school for my daughter, they say two miles is walkable, home to school transport appeal failed", education, "School transport"},
      {"we home educate and got a school attendance order", education, "Other"},
      {"bailiffs came for council tax I do not owe", tax, "Council tax"},
      {"they say I had an overpayment of housing benefit", tax, "Housing benefit and council tax benefit"},
      {"my shop never got the small business grant in lockdown", tax, "COVID-19"},
      {"we're homeless, in a b and b with two kids, the housing options officer never calls", housing, "Homelessness"},
      {"been on the housing register for nine years, band b, bidding every week", housing, "Allocations"},
      {"My private landlord will not fix the damp and environmental health will not inspect for hazards", housing, "Private housing"},
      {"next door got planning permission for an extension, my objection was ignored", planning, "Planning applications"},
      {"he built it without planning permission and planning enforcement do nothing", planning, "Enforcement"},
      {"building control signed off cracks in our new extension, no completion certificate", planning, "Building control"},
      {"the bins are never emptied and the recycling is left all over the road", environment, "Refuse and recycling"},
      {"noise from the pub till 2am every night, the council gave me a noise app", environment, "Noise"},
      {"the tree officer put a TPO on an oak whose branches hang over us", environment, "Trees"},
      {"Dad's headstone was laid flat at the cemetery", environment, "Cemeteries and crematoria"},
      {"they refused my taxi licence renewal, licensing committee was one sided", environment, "Licensing"},
      {"youths and drug dealing on our stairs, asb team closed the case", environment, "Antisocial behaviour"},
      {"smoke and fumes from the takeaway flue", environment, "Pollution"},
      {"flooded twice because the culvert was not cleared", environment, "Drainage"},
      {"rogue trader took 4000 for a roof, trading standards did not want to know", environment, "Trading standards"},
      {"I got a PCN for a bus lane I never drove in", roads, "Parking and other penalties"},
      {"hit a pothole, tyre gone", roads, "Highway repair and maintenance"},
      {"speed bumps and a one way street have made our road a rat run, traffic calming my foot", roads, "Traffic management"},
      {"the public footpath by the farm is blocked, it is on the definitive map", roads, "Rights of way"},
      {"the developer left and nobody will adopt our road, section 38 was signed in 2015", roads, "Highway adoption"},
      {"they gave me notice to quit on my allotment", other, "Leisure and culture"},
      {"my code of conduct complaint about a parish councillor was thrown out by the monitoring officer", other, "Councillor conduct and standards"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.draft);
    const Complaint complaint = read_complaint(read_text(row.draft), {});
    CHECK(complaint.category.value == row.category);
    CHECK(complaint.subcategory.value == row.subcategory);
    CHECK(!complaint.category.span.empty());
  }
}

TEST_CASE("a category is told from plain words too, whatever the matter is called") {
  struct Row {
    std::string draft, category;
  };
  const std::string children = "Children's care services", adults = "Adult care services", education = "Education",
                    tax = "Benefits and tax", housing = "Housing", planning = "Planning", health = "Health",
                    environment = "Environment and regulation", roads = "Transport and highways", other = "Other Categories";
  const Row rows[] = {
      {"A social worker I had never met wrote that I drink in front of my little ones. It is in her assessment and untrue.", children},
      {"My sister's baby was placed with us overnight by social workers and we have had no money for her since.", children},
      {"As a teenager I lived in six foster homes. I asked for my social services records and half is blacked out.", children},
      {"Grandad went into residential care in May and now there is a bill for eleven thousand because of his savings.", adults},
      {"The girls who come to wash and dress my mother are an hour late and leave her without her tablets.", adults},
      {"My brother is 41, has Down's syndrome and lost his place at the day centre without any assessment of his needs.", adults},
      {"The annual review of his EHC plan was in March and nobody has sent the amended plan.", education},
      {"My twins were given two different primary schools and the appeal panel turned one of them down.", education},
      {"The bus that took my daughter to her special school was stopped and I lose work to drive her there.", education},
      {"They sent a summons for last year's council tax after I had paid the whole bill.", tax},
      {"My rent is not covered since they said I earned too much and want the housing benefit back.", tax},
      {"We ran a small cafe and the grant for firms shut by the virus was refused over our rateable value.", tax},
      {"Four of us share one room in a hostel since the landlord threw us out and they say we made ourselves homeless.", housing},
      {"I have bid every week for a bigger home, and my priority was taken away when I had the third child.", housing},
      {"The council would not make my landlord repair the heating or look at the mould in our rented house.", housing},
      {"The flats approved behind us will take all our daylight and the planning officer never came into our garden.", planning},
      {"He put up a two storey workshop without planning permission and the enforcement officer closed the case.", planning},
      {"The building control surveyor passed the foundations of our extension and now the wall is cracking.", planning},
      {"The recycling has been missed six times since Easter and the crew leave the bins in the road.", environment},
      {"A protected oak drops limbs on our roof and the tree officer refuses to let us prune it.", environment},
      {"My wife's grave was dug in the wrong row of the cemetery.", environment},
      {"My wheel was wrecked by a pothole I had reported twice to the highways department.", roads},
      {"I paid at the machine, and still the warden put a penalty charge on my windscreen.", roads},
      {"Lorries use our narrow street as a short cut and they will not lower the speed limit.", roads},
      {"The councillor swore at me in a public meeting and the monitoring officer found no breach of the code.", other},
      {"I have had my allotment for twenty years and they are ending the tenancy for a few weeds.", other},
      {"Our firm put in the lowest tender for the grass cutting contract and was marked down unfairly.", other},
      {"After I was sectioned the mental health trust and the council would not agree my section 117 aftercare.", health},
      {"The clinical commissioning group refused continuing healthcare without using the decision support tool.", health},
      {"The psychiatrist at the NHS trust discharged my son from the community mental health team with no care plan.", health},
  };
  for (const Row& row : rows) {
    CAPTURE(row.draft);
    const Complaint complaint = read_complaint(read_text(row.draft), {});
    CHECK(complaint.category.value == row.category);
    CHECK(!complaint.category.span.empty());
    CHECK(complaint.category.span.end <= row.draft.size());
    CHECK(complaint.category.confidence > 0);
  }
}

TEST_CASE("each learnt word has a letter for each category, and the categories are the publisher's") {
  const domain::TopicWords& words = domain::topic_words();
  CHECK(words.list.size() > 1000);
  for (const std::string_view category : words.categories) {
    CAPTURE(std::string(category));
    const auto& topics = domain::topics();
    CHECK(std::any_of(topics.begin(), topics.end(), [&](const domain::Topic& topic) { return topic.category == category; }));
  }
  for (const domain::TopicWord& word : words.list) {
    CAPTURE(std::string(word.words));
    CHECK(word.letters.size() == words.categories.size());
    for (const char letter : word.letters) CHECK((letter >= 'a' && letter <= 'm'));
  }
}

TEST_CASE("a text without a matter has no category") {
  for (const char* draft : {"", "hello", "I am very upset and I want this sorted out."}) {
    CAPTURE(draft);
    CHECK(read_complaint(read_text(draft), {}).category.value == "");
  }
}

TEST_CASE("every topic of the table has phrases and its category first") {
  CHECK(domain::topics().size() > 70);
  for (const domain::Topic& topic : domain::topics()) {
    CHECK(!topic.category.empty());
    CHECK(!topic.subcategory.empty());
    CHECK(!topic.phrases.empty());
  }
}
