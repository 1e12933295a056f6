package org.mentoringpair.skills.web;

import java.util.List;
import org.mentoringpair.skills.SkillIssues;

/** An issue of real work in which a milestone was practised. */
public final class EvidenceLink {
    private final SkillIssues.Evidence evidence;

    private EvidenceLink(SkillIssues.Evidence evidence) {
        this.evidence = evidence;
    }

    static List<EvidenceLink> all(List<SkillIssues.Evidence> evidence) {
        return evidence.stream().map(EvidenceLink::new).toList();
    }

    public String getKey() {
        return evidence.key();
    }

    public String getSummary() {
        return evidence.summary();
    }

    public String getStatus() {
        return evidence.status();
    }

    /** AUI's class for the colour of the status. */
    public String getColour() {
        return evidence.done() ? "aui-lozenge-success" : "aui-lozenge-default";
    }
}
