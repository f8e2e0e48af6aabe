package org.skinprimer.load;

/** The files of a site that helps to decide. */
public final class GoodDecision {

	/** The text of the file. */
	public static final String FILE = """
			question: Should I wear braces?
			description: A decision aid on braces, with three choices side by side and a sheet to take along.
			names: [teeth]
			published: 2026-11-01
			reviewDue: 2027-11-01
			policy: /policy
			link: {words: Decide on braces, on: [/policy]}
			condition: [Teeth can stand apart.]
			before:
			  - kind: dont
			    title: Not now if
			    lines: [Your gums bleed.]
			    source: [gums]
			options:
			  - id: wait
			    name: Wait and see
			    nothing: true
			    what: You wait a bit and look again next year.
			    good:
			      - {text: No pain., certainty: high, source: [gums]}
			      - {text: No cost., certainty: high, source: [gums]}
			    bad:
			      - {text: The gap stays., certainty: some, source: [gums]}
			      - {text: You may fret., certainty: little, source: [gums]}
			    feels: As now.
			    mind: As now.
			    daysOut: None.
			    cost: None.
			    change: At any time.
			  - id: fixed
			    name: Fixed braces
			    what: A wire pulls.
			    good:
			      - {text: Less gap., certainty: high, source: [gums]}
			      - {text: Less work., certainty: high, source: [gums]}
			    bad:
			      - {text: It can hurt., certainty: some, source: [gums]}
			      - {text: Food may stick., certainty: little, source: [gums]}
			    feels: It is tight.
			    mind: You may hide.
			    daysOut: Some.
			    cost: A lot.
			    change: You can stop.
			  - id: loose
			    name: Loose braces
			    what: You wear them at night.
			    good:
			      - {text: Less pain., certainty: high, source: [gums]}
			      - {text: Out for meals., certainty: high, source: [gums]}
			    bad:
			      - {text: You may lose them., certainty: some, source: [gums]}
			      - {text: They take long., certainty: little, source: [gums]}
			    feels: A bit odd.
			    mind: You may forget.
			    daysOut: None.
			    cost: A lot.
			    change: You can stop.
			counts:
			  - title: Sore gums
			    of: 12
			    who: 12 boys
			    when: After a year
			    did: had sore gums
			    didNot: had none
			    groups: [{name: Fixed braces, count: 5}, {name: Loose braces, count: 0}]
			    certainty: little
			    source: [gums]
			uncounted: [How many are glad.]
			marks:
			  - {id: gap, name: The gap, ask: "Does the gap matter?", question: "Will it close?"}
			  - {id: pain, name: Pain, ask: "Does pain matter?"}
			  - {id: money, name: Money, ask: "Does money matter?"}
			statements:
			  - {id: magic, text: Braces work in a day., answer: false, right: They take long., source: [gums], more: /policy}
			  - {id: gums, text: Gums can get sore., answer: true, right: They can., source: [gums], more: /policy}
			doubts:
			  - {id: sure, ask: "Are you sure?", unclear: I am not sure., question: "May I think?"}
			  - {id: help, ask: "Have you help?", unclear: I need help., question: "Who helps?"}
			questions: ["How long?", "How much?"]
			people: {patients: Not done., clinicians: Not done., experts: Not done., knowledge: Not done., match: Not done.}
			""";

	private GoodDecision() {
	}

	/** All files, as the tests write them. */
	public static String files(String decision) {
		return """
				-- sources.yaml --
				- id: gums
				  title: On gums
				-- policy.md --
				---
				title: How we write
				description: A plain sentence that is long enough to stand in search results.
				---
				So.
				-- decide.yaml --
				""" + decision;
	}

}
