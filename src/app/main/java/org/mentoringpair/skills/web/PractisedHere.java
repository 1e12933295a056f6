package org.mentoringpair.skills.web;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.skills.Scales;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillIssues;
import org.mentoringpair.skills.SkillMissing;
import org.mentoringpair.skills.SkillReading;
import org.mentoringpair.web.Texts;

/** What a milestone is practised for and in, for the two alone. */
public final class PractisedHere {
    private final SkillDesk desk;
    private final SkillReading reading;
    private final SkillIssues issues;
    private final Scales scales;
    private final SharedConfiguration configuration;
    private final SkillWords words;

    public PractisedHere(SkillDesk desk, SkillReading reading, SkillIssues issues, Scales scales, SharedConfiguration configuration, SkillWords words) {
        this.desk = desk;
        this.reading = reading;
        this.issues = issues;
        this.scales = scales;
        this.configuration = configuration;
        this.words = words;
    }

    /** Known without a statement on the app's own tables. */
    boolean isFor(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).equals(Optional.of(MentoringIssueType.MILESTONE))
                && desk.member(issue.getProjectId()).isPresent();
    }

    /** The skills that are to grow by a milestone, each on one line. One statement where there is none, five otherwise. */
    List<String> skills(Issue milestone) {
        SkillDesk.Member member = desk.member(milestone.getProjectId()).orElseThrow(SkillMissing::new);
        List<Skill> practised = reading.practisedBy(member.person(), member.pair(), milestone.getId());
        if (practised.isEmpty()) {
            return List.of();
        }
        Scale scale = scales.current();
        return practised.stream().map(skill -> words.inShort(skill, member.pair(), scale)).toList();
    }

    /** The issues in which it was practised, as far as the reader may browse them. */
    List<EvidenceLink> evidence(Issue milestone) {
        return EvidenceLink.all(issues.evidence(List.of(milestone.getId())).getOrDefault(milestone.getId(), List.of()));
    }

    String page(Issue milestone) {
        return desk.member(milestone.getProjectId()).map(member -> desk.page(member.pair())).orElseThrow(SkillMissing::new);
    }

    Texts texts() {
        return words.texts();
    }
}
