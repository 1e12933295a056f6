package org.mentoringpair.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** The two write skills down, say how they stand, and take skills back. Either may, each change says who it was. */
public final class SkillKeeping {
    /** More would help nobody, and a page has to hold them. */
    static final int MOST_SKILLS = 30;
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final Skills skills;
    private final Scales scales;
    private final SkillIssues issues;
    private final OneAtATime turns;
    private final Clock clock;

    public SkillKeeping(Skills skills, Scales scales, SkillIssues issues, OneAtATime turns, Clock clock) {
        this.skills = skills;
        this.scales = scales;
        this.issues = issues;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Writes a skill down; once, however often the same form is sent.
     *
     * @param ownerKey whose skill it is
     * @param formId   chosen by whoever sends, 8 to 64 letters, digits and hyphens
     * @throws Refusal everything that is wrong, each at its input
     */
    public Skill add(Person author, Pair pair, String ownerKey, SkillDraft draft, String formId) {
        SkillReading.mustJoin(author, pair);
        if (formId == null || !FORM_ID.matcher(formId).matches()) {
            throw SkillDraft.invalid("formId", "mentoring.skills.form-id");
        }
        return write(pair, () -> skills.madeWith(pair.id(), formId).orElseGet(() -> {
            List<Skill> all = skills.of(pair.id());
            check(pair, ownerKey, draft, all, 0);
            return skills.add(new Skill(0, pair.id(), ownerKey, draft.name(), 1, List.of(rating(author, draft)), List.copyOf(draft.milestoneIds())), pair, formId);
        }));
    }

    /**
     * Changes a skill. Levels that differ, and every note, become a rating of their own; what was before stays.
     *
     * @param edition of the skill as the author saw it
     */
    public Skill change(Person author, Pair pair, long skillId, int edition, SkillDraft draft) {
        return write(pair, () -> {
            Skill now = unchanged(author, pair, skillId, edition);
            check(pair, now.ownerKey(), draft, skills.of(pair.id()), skillId);
            boolean rated = !draft.levels().equals(now.levels()) || !draft.note().isEmpty();
            List<Rating> ratings = new ArrayList<>(now.ratings());
            if (rated) {
                ratings.add(0, rating(author, draft));
            }
            Skill changed = new Skill(now.id(), now.pairId(), now.ownerKey(), draft.name(), now.edition() + 1, ratings, List.copyOf(draft.milestoneIds()));
            skills.change(changed, rated);
            return changed;
        });
    }

    /** @throws Refusal FORBIDDEN for the other one: a skill belongs to whose it is */
    public void remove(Person author, Pair pair, long skillId, int edition) {
        write(pair, () -> {
            Skill now = own(author, unchanged(author, pair, skillId, edition));
            skills.remove(skillId);
            return now;
        });
    }

    /** The skill, if it is the person's own. @throws Refusal as above */
    public Skill own(Person person, Skill skill) {
        if (!skill.ownerKey().equals(person.key())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.skills.remove.not-yours");
        }
        return skill;
    }

    /** The two have looked at the whole map, and it still holds. */
    public void review(Person author, Pair pair) {
        SkillReading.mustJoin(author, pair);
        write(pair, () -> {
            skills.review(pair, author.key(), now());
            return pair;
        });
    }

    private Skill unchanged(Person author, Pair pair, long skillId, int edition) {
        SkillReading.mustJoin(author, pair);
        Skill now = skills.withId(skillId).filter(skill -> skill.pairId() == pair.id()).orElseThrow(SkillMissing::new);
        if (now.edition() != edition) {
            throw new SkillChangedMeanwhile(now);
        }
        return now;
    }

    private void check(Pair pair, String ownerKey, SkillDraft draft, List<Skill> all, long itself) {
        Set<Long> possible = draft.milestones().isEmpty() ? Set.of()
                : issues.milestones(pair.projectId()).stream().map(SkillIssues.PractisedMilestone::id).collect(Collectors.toSet());
        List<Refusal> objections = draft.objections(possible);
        List<Skill> others = all.stream().filter(skill -> skill.id() != itself && skill.ownerKey().equals(ownerKey)).toList();
        if (!pair.joins(ownerKey)) {
            objections.add(SkillDraft.invalid("owner", "mentoring.skills.owner.unknown"));
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(draft.name()))) {
            objections.add(SkillDraft.invalid("name", "mentoring.skills.name.taken"));
        }
        if (itself == 0 && others.size() >= MOST_SKILLS) {
            objections.add(SkillDraft.invalid("name", "mentoring.skills.too-many", MOST_SKILLS));
        }
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
    }

    private Rating rating(Person author, SkillDraft draft) {
        return new Rating(draft.levels(), scales.current().version(), author.key(), now(), draft.note());
    }

    private <T> T write(Pair pair, Supplier<T> work) {
        return turns.inTurn(pair.turn(), () -> skills.allOrNothing(work));
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
