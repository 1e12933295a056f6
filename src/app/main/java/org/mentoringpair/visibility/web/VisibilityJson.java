package org.mentoringpair.visibility.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.visibility.VisibilityChange;
import org.mentoringpair.visibility.VisibilityProposal;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * Who may read along with a pair.
 *
 * @param managers those who run the programme: whom the project would open or close to
 * @param told     stands for these people; to be sent along, so that nobody lets in somebody they were not told of
 * @param proposal null where nothing is proposed
 */
record VisibilityJson(@JsonProperty String visibility, @JsonProperty List<PersonJson> managers, @JsonProperty String told, @JsonProperty ProposalJson proposal) {
    static VisibilityJson of(VisibilityChange.Outlook outlook, People people) {
        return new VisibilityJson(Words.of(outlook.pair().visibility()), outlook.managers().stream().map(Person::key).map(key -> PersonJson.of(key, people)).toList(),
                outlook.told(), outlook.proposal() == null ? null : ProposalJson.of(outlook.proposal(), people));
    }

    /** What one of the two proposes; underWay once both have agreed and it is being done. */
    record ProposalJson(@JsonProperty String wanted, @JsonProperty PersonJson by, @JsonProperty String at, @JsonProperty boolean underWay) {
        static ProposalJson of(VisibilityProposal proposal, People people) {
            return new ProposalJson(Words.of(proposal.wanted()), PersonJson.of(proposal.proposerKey(), people), proposal.at().toString(), proposal.isUnderWay());
        }
    }
}
