package org.mentoringpair.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.recognition.MentorOffering;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.web.Texts;

/** Who would mentor in the programmes somebody runs. For everybody else it looks as if it were not there. */
public final class MentorOffersPage extends JiraWebActionSupport {
    private final RecognitionDesk desk;
    private final MentorOffering offering;
    private final Programmes programmes;
    private final Texts texts;
    private List<OfferLine> offers = List.of();

    public MentorOffersPage(RecognitionDesk desk, MentorOffering offering, Programmes programmes, Texts texts) {
        this.desk = desk;
        this.offering = offering;
        this.programmes = programmes;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<Person> manager = desk.asking();
        try {
            Map<Long, String> names = names();
            offers = offering.forManager(manager.orElseThrow(RecognitionMissing::new)).stream()
                    .flatMap(offer -> desk.name(offer.userKey()).map(name -> new OfferLine(name, names.getOrDefault(offer.programmeId(), ""), offer)).stream()).toList();
            return "input";
        } catch (RecognitionMissing runsNone) {
            return "missing";
        }
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    private Map<Long, String> names() {
        return programmes.all().stream().collect(Collectors.toMap(Programme::id, Programme::name));
    }

    public List<OfferLine> getOffers() {
        return offers;
    }

    public boolean isThere() {
        return !offers.isEmpty();
    }

    public Texts getTexts() {
        return texts;
    }
}
