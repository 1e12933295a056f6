package org.mentoringpair.goals.web;

import java.util.List;
import java.util.stream.IntStream;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.QuickUpdate;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Names of people and sentences about goals, for whoever is asking. */
public final class GoalWords {
    private final People people;
    private final Texts texts;

    public GoalWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** A sentence that stands for whoever left Jira. */
    String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.goals.former-user"));
    }

    /** Whose goals stand in a column: yours, or those of somebody by name. */
    String whose(GoalOwner owner, Pair pair) {
        if (owner == GoalOwner.BOTH) {
            return texts.get("mentoring.goals.of-both");
        }
        String key = owner == GoalOwner.MENTEE ? pair.menteeKey() : pair.mentorKey();
        boolean yours = people.asking().filter(person -> person.key().equals(key)).isPresent();
        return yours ? texts.get("mentoring.goals.yours") : texts.get("mentoring.goals.of", name(key));
    }

    /** What a step of confidence is called, such as: confident. */
    String confidence(int step) {
        return texts.get("mentoring.goals.update.confidence." + step);
    }

    /** The five steps to choose from. */
    List<Choice> confidences(Form form) {
        return IntStream.rangeClosed(QuickUpdate.LOWEST, QuickUpdate.HIGHEST)
                .mapToObj(step -> new Choice(String.valueOf(step), confidence(step), "", form.value("confidence").equals(String.valueOf(step)))).toList();
    }

    boolean isMentor(Pair pair) {
        return people.asking().filter(person -> person.key().equals(pair.mentorKey())).isPresent();
    }
}
