package org.mentoringpair.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/** What a colleague says; empty where they say nothing. */
public record ColleagueAnswer(String situation, String behaviour, String impact, String suggestion) {
    public static final ColleagueAnswer NONE = new ColleagueAnswer("", "", "", "");
    public static final int LONGEST = 5_000;

    public ColleagueAnswer {
        situation = FreeText.tidy(situation);
        behaviour = FreeText.tidy(behaviour);
        impact = FreeText.tidy(impact);
        suggestion = FreeText.tidy(suggestion);
    }

    /** @throws Refusal with everything that is wrong, each at its field */
    void check() {
        List<Refusal> wrong = new ArrayList<>();
        if (Stream.of(situation, behaviour, impact, suggestion).allMatch(String::isEmpty)) {
            wrong.add(Asking.refusal("behaviour", "answer.empty"));
        }
        FreeText.check(wrong, "situation", situation, LONGEST, Asking.WRONG);
        FreeText.check(wrong, "behaviour", behaviour, LONGEST, Asking.WRONG);
        FreeText.check(wrong, "impact", impact, LONGEST, Asking.WRONG);
        FreeText.check(wrong, "suggestion", suggestion, LONGEST, Asking.WRONG);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }
}
