package org.mentoringpair.feedback;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * What a mentee wants to ask a colleague, before anything is checked.
 *
 * @param username of the colleague, as typed
 * @param term     null where none was chosen
 */
public record Asking(String username, String question, Term term) {
    static final String WRONG = "mentoring.feedback.wrong";
    public static final int LONGEST_QUESTION = 1_000;

    public Asking {
        username = FreeText.tidy(username);
        question = FreeText.tidy(question);
    }

    /**
     * The colleague, if everything is right.
     *
     * @throws Refusal with everything that is wrong, each at its field
     */
    Person checked(Pair pair, People people) {
        List<Refusal> wrong = new ArrayList<>();
        Person colleague = people.withUsername(username).filter(people::usesJira).orElse(null);
        if (username.isEmpty()) {
            wrong.add(refusal("colleague", "colleague.missing"));
        } else if (colleague == null) {
            wrong.add(refusal("colleague", "colleague.unknown", username));
        } else if (pair.joins(colleague.key())) {
            wrong.add(refusal("colleague", "colleague.of-pair"));
        }
        if (question.isEmpty()) {
            wrong.add(refusal("question", "question.missing"));
        }
        FreeText.check(wrong, "question", question, LONGEST_QUESTION, WRONG);
        if (term == null) {
            wrong.add(refusal("term", "term.missing"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return colleague;
    }

    /** A refusal at a field, with a message of this concept. */
    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, WRONG + "." + key, arguments);
    }
}
