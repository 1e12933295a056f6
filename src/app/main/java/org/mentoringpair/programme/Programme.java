package org.mentoringpair.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

/**
 * A mentoring programme with what it proposes to its pairs; each pair may agree on something else.
 *
 * @param id          key of the programme among the app's own rows
 * @param optionId    Jira's id of the option that stands for it in the select field Programme
 * @param months      how long its pairs usually work together
 * @param managerKeys Jira user keys of those who run it
 * @param promise     what it says about time before anybody joins
 * @param aims        what the organisation aims at, in the order in which the programme lists it
 * @param frame       what it is for, when it runs, and who stands behind it
 */
public record Programme(long id, long optionId, String name, Rhythm rhythm, int months, Visibility visibility, Set<String> managerKeys,
                        ProgrammePromise promise, List<String> aims, ProgrammeFrame frame) {
    public Programme {
        managerKeys = Set.copyOf(managerKeys);
        aims = List.copyOf(aims);
    }

    /** One that says nothing of what it is for. */
    public Programme(long id, long optionId, String name, Rhythm rhythm, int months, Visibility visibility, Set<String> managerKeys,
                     ProgrammePromise promise, List<String> aims) {
        this(id, optionId, name, rhythm, months, visibility, managerKeys, promise, aims, ProgrammeFrame.NONE);
    }

    /** One that says nothing about time either and lists no aims. */
    public Programme(long id, long optionId, String name, Rhythm rhythm, int months, Visibility visibility, Set<String> managerKeys) {
        this(id, optionId, name, rhythm, months, visibility, managerKeys, ProgrammePromise.NONE, List.of());
    }

    /** What it says about time before anybody joins, as keys of texts. */
    public List<TimeSentence> aboutTime() {
        return Stream.of(new TimeSentence("mentoring.programme.promise.expected", promise.expectedHours(), months),
                new TimeSentence("mentoring.programme.promise.protected", promise.protectedHours(), months)).filter(sentence -> sentence.hours() != null).toList();
    }

    /**
     * One sentence about time.
     *
     * @param hours  the first argument of the text
     * @param months the second
     */
    public record TimeSentence(String textKey, Integer hours, int months) {
    }

    public boolean managedBy(String userKey) {
        return managerKeys.contains(userKey);
    }

    /** Differs whenever anything about the programme does: whoever changes it says which one they saw. */
    public String edition() {
        return Integer.toHexString(List.of(name, rhythm.name(), months, visibility.name(), new TreeSet<>(managerKeys), promise.toString(), aims, frame.written()).hashCode());
    }

    Programme withId(long newId) {
        return new Programme(newId, optionId, name, rhythm, months, visibility, managerKeys, promise, aims, frame);
    }

    Programme withOption(long newOptionId) {
        return new Programme(id, newOptionId, name, rhythm, months, visibility, managerKeys, promise, aims, frame);
    }
}
