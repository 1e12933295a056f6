package org.mentoringpair.skills;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairRow;

/** The skills as Active Objects keep them. */
final class StoredSkills implements Skills {
    /** Columns of the pair. */
    private static final String OWN = "pair.MENTOR_KEY = ? OR pair.MENTEE_KEY = ?";

    private final ActiveObjects rows;

    StoredSkills(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Skill> of(long pairId) {
        return read("PAIR_ID = ?", pairId, "PAIR_ID = ?", pairId);
    }

    @Override
    public List<Skill> practisedBy(long milestoneId, long pairId) {
        boolean any = rows.find(SkillMilestoneRow.class, Query.select("ID").where("PAIR_ID = ? AND ISSUE_ID = ?", pairId, milestoneId).limit(1)).length > 0;
        return !any ? List.of() : of(pairId).stream().filter(skill -> skill.milestones().contains(milestoneId)).toList();
    }

    @Override
    public Optional<Skill> withId(long skillId) {
        return skillId > Integer.MAX_VALUE ? Optional.empty()
                : read("ID = ?", Math.toIntExact(skillId), "SKILL_ID = ?", Math.toIntExact(skillId)).stream().findFirst();
    }

    @Override
    public Optional<Skill> madeWith(long pairId, String formId) {
        return Arrays.stream(rows.find(SkillRow.class, Query.select().where("FORM_ID = ? AND PAIR_ID = ?", formId, pairId))).findFirst()
                .flatMap(row -> withId(row.getID()));
    }

    @Override
    public Map<Long, String> names(String userKey) {
        Query query = Query.select("ID, NAME").alias(SkillRow.class, "skill").alias(PairRow.class, "pair").join(PairRow.class, "skill.PROJECT_ID = pair.PROJECT_ID")
                .where(OWN, userKey, userKey).order("skill.ID");
        return Arrays.stream(rows.find(SkillRow.class, query)).collect(Collectors.toMap(row -> (long) row.getID(), SkillRow::getName, (name, again) -> name, LinkedHashMap::new));
    }

    @Override
    public List<Long> milestones(String userKey) {
        Query query = Query.select("ID, ISSUE_ID").alias(SkillMilestoneRow.class, "milestone").alias(SkillRow.class, "skill").alias(PairRow.class, "pair")
                .join(SkillRow.class, "milestone.SKILL_ID = skill.ID").join(PairRow.class, "skill.PROJECT_ID = pair.PROJECT_ID")
                .where(OWN, userKey, userKey).order("milestone.ISSUE_ID");
        return issues(query);
    }

    @Override
    public List<Long> milestones(Collection<Long> skillIds) {
        return skillIds.isEmpty() ? List.of() : issues(Query.select("ID, ISSUE_ID")
                .where("SKILL_ID IN (" + String.join(", ", Collections.nCopies(skillIds.size(), "?")) + ")", skillIds.stream().map(Math::toIntExact).toArray()).order("ISSUE_ID"));
    }

    private List<Long> issues(Query query) {
        return Arrays.stream(rows.find(SkillMilestoneRow.class, query)).map(SkillMilestoneRow::getIssueId).distinct().toList();
    }

    @Override
    public Skill add(Skill newSkill, Pair pair, String formId) {
        return allOrNothing(() -> {
            SkillRow row = rows.create(SkillRow.class, Map.of("PROJECT_ID", pair.projectId(), "PAIR_ID", newSkill.pairId(), "FORM_ID", formId,
                    "OWNER_KEY", newSkill.ownerKey(), "NAME", newSkill.name(), "EDITION", newSkill.edition()));
            Skill kept = new Skill(row.getID(), newSkill.pairId(), newSkill.ownerKey(), newSkill.name(), newSkill.edition(), newSkill.ratings(), newSkill.milestones());
            rate(kept);
            link(kept);
            return kept;
        });
    }

    @Override
    public void change(Skill changed, boolean rated) {
        allOrNothing(() -> {
            SkillRow row = rows.get(SkillRow.class, Math.toIntExact(changed.id()));
            row.setName(changed.name());
            row.setEdition(changed.edition());
            row.save();
            if (rated) {
                rate(changed);
            }
            rows.deleteWithSQL(SkillMilestoneRow.class, "SKILL_ID = ?", Math.toIntExact(changed.id()));
            link(changed);
            return null;
        });
    }

    @Override
    public void remove(long skillId) {
        int id = Math.toIntExact(skillId);
        allOrNothing(() -> {
            rows.deleteWithSQL(SkillRatingRow.class, "SKILL_ID = ?", id);
            rows.deleteWithSQL(SkillMilestoneRow.class, "SKILL_ID = ?", id);
            return rows.deleteWithSQL(SkillRow.class, "ID = ?", id);
        });
    }

    @Override
    public Optional<Instant> reviewed(long pairId) {
        Query latest = Query.select().where("PAIR_ID = ?", pairId).order("REVIEWED_AT DESC, ID DESC").limit(1);
        return Arrays.stream(rows.find(SkillReviewRow.class, latest)).findFirst().map(row -> Instant.ofEpochMilli(row.getReviewedAt()));
    }

    @Override
    public Optional<Instant> rated(long pairId) {
        Query latest = Query.select().where("PAIR_ID = ?", pairId).order("RATED_AT DESC, ID DESC").limit(1);
        return Arrays.stream(rows.find(SkillRatingRow.class, latest)).findFirst().map(row -> Instant.ofEpochMilli(row.getRatedAt()));
    }

    @Override
    public void review(Pair pair, String authorKey, Instant at) {
        allOrNothing(() -> rows.create(SkillReviewRow.class, Map.of("PROJECT_ID", pair.projectId(), "PAIR_ID", pair.id(),
                "AUTHOR_KEY", authorKey, "REVIEWED_AT", at.toEpochMilli())));
    }

    @Override
    public void forgetIssue(long issueId) {
        allOrNothing(() -> rows.deleteWithSQL(SkillMilestoneRow.class, "ISSUE_ID = ?", issueId));
    }

    @Override
    public void forgetProject(long projectId) {
        allOrNothing(() -> {
            List<Integer> skills = Arrays.stream(rows.find(SkillRow.class, Query.select().where("PROJECT_ID = ?", projectId))).map(SkillRow::getID).toList();
            skills.forEach(this::remove);
            return rows.deleteWithSQL(SkillReviewRow.class, "PROJECT_ID = ?", projectId);
        });
    }

    @Override
    public <T> T allOrNothing(Supplier<T> work) {
        return rows.executeInTransaction(work::get);
    }

    private List<Skill> read(String skills, Object skillsValue, String parts, Object partsValue) {
        SkillRow[] found = rows.find(SkillRow.class, Query.select().where(skills, skillsValue).order("ID"));
        Map<Integer, List<Rating>> ratings = Arrays.stream(rows.find(SkillRatingRow.class, Query.select().where(parts, partsValue).order("ID DESC")))
                .collect(Collectors.groupingBy(SkillRatingRow::getSkillId, Collectors.mapping(StoredSkills::rating, Collectors.toList())));
        Map<Integer, List<Long>> milestones = Arrays.stream(rows.find(SkillMilestoneRow.class, Query.select().where(parts, partsValue).order("ISSUE_ID")))
                .collect(Collectors.groupingBy(SkillMilestoneRow::getSkillId, Collectors.mapping(SkillMilestoneRow::getIssueId, Collectors.toList())));
        return Arrays.stream(found).map(row -> new Skill(row.getID(), row.getPairId(), row.getOwnerKey(), row.getName(), row.getEdition(),
                ratings.getOrDefault(row.getID(), List.of()), milestones.getOrDefault(row.getID(), List.of()))).toList();
    }

    private static Rating rating(SkillRatingRow row) {
        return new Rating(new Levels(row.getLevelNow(), row.getLevelWanted()), row.getScaleVersion(), row.getAuthorKey(),
                Instant.ofEpochMilli(row.getRatedAt()), row.getNote() == null ? "" : row.getNote());
    }

    private void rate(Skill skill) {
        Rating rating = skill.latest();
        rows.create(SkillRatingRow.class, Map.of("PAIR_ID", skill.pairId(), "SKILL_ID", Math.toIntExact(skill.id()),
                "LEVEL_NOW", rating.levels().now(), "LEVEL_WANTED", rating.levels().wanted(), "SCALE_VERSION", rating.scaleVersion(),
                "AUTHOR_KEY", rating.authorKey(), "RATED_AT", rating.at().toEpochMilli(), "NOTE", rating.note()));
    }

    private void link(Skill skill) {
        skill.milestones().forEach(issueId -> rows.create(SkillMilestoneRow.class, Map.of("PAIR_ID", skill.pairId(),
                "SKILL_ID", Math.toIntExact(skill.id()), "ISSUE_ID", issueId)));
    }
}
