package org.mentoringpair.charter.web;

import java.util.Map;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.pairing.Pair;

/** What the charter's page shows beyond who can see it. */
public final class CharterPanelParts {
    private final CharterDesk desk;
    private final StandingInWords standing;
    private final CharterPages pages;

    public CharterPanelParts(CharterDesk desk, StandingInWords standing, CharterPages pages) {
        this.desk = desk;
        this.standing = standing;
        this.pages = pages;
    }

    void ofMember(CharterDesk.Member member, Map<String, Object> model) {
        pages.dress();
        model.put("theirs", true);
        desk.charter(member).ifPresent(open -> model.put("charter", desk.view(open, member.pair())));
    }

    void ofManager(Standing seen, Pair pair, Map<String, Object> model) {
        pages.dress();
        model.put("theirs", false);
        model.put("people", standing.people(seen, pair));
        model.put("review", standing.review(seen));
    }
}
