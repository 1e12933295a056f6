package org.mentoringpair.visibility.web;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.visibility.VisibilityChange;
import org.mentoringpair.visibility.VisibilityProposal;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Who may read along, what would change and for whom, as the page shows it to one of the two. */
public final class VisibilityView {
    private final VisibilityChange.Outlook outlook;
    private final String readerKey;
    private final People people;
    private final Texts texts;

    VisibilityView(VisibilityChange.Outlook outlook, String readerKey, People people, Texts texts) {
        this.outlook = outlook;
        this.readerKey = readerKey;
        this.people = people;
        this.texts = texts;
    }

    long projectId() {
        return outlook.pair().projectId();
    }

    public String getPairId() {
        return String.valueOf(outlook.pair().id());
    }

    /** The rule that holds, in words. */
    public String getRule() {
        return texts.get("mentoring.visibility.rule." + Choice.keyOf(outlook.pair().visibility()));
    }

    /** The other rule, as forms send it. */
    public String getWanted() {
        return outlook.other().name();
    }

    /** By which the form says later of which managers the page spoke. */
    public String getTold() {
        return outlook.told();
    }

    public boolean isOpening() {
        return outlook.other() == Visibility.PAIR_AND_PROGRAMME_MANAGER;
    }

    /** Of the text of the button that proposes the other rule. */
    public String getProposing() {
        return "mentoring.visibility.propose." + Choice.keyOf(outlook.other());
    }

    public boolean isProposed() {
        return outlook.proposal() != null;
    }

    public boolean isOwn() {
        return isProposed() && outlook.proposal().proposerKey().equals(readerKey);
    }

    public boolean isUnderWay() {
        return isProposed() && outlook.proposal().isUnderWay();
    }

    /** Who proposes what since when. */
    public String getProposal() {
        VisibilityProposal proposal = outlook.proposal();
        if (proposal.isUnderWay()) {
            return texts.get("mentoring.visibility.under-way");
        }
        return isOwn() ? texts.get("mentoring.visibility.proposed.own", name(other()), texts.moment(proposal.at()))
                : texts.get("mentoring.visibility.proposed", name(proposal.proposerKey()), texts.moment(proposal.at()));
    }

    public List<String> getManagers() {
        return outlook.managers().stream().map(Person::displayName).toList();
    }

    private String other() {
        Pair pair = outlook.pair();
        return pair.partnerOf(readerKey).orElse(readerKey);
    }

    private String name(String key) {
        return people.withKey(key).map(Person::displayName).orElse(key);
    }
}
