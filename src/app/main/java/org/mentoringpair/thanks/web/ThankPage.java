package org.mentoringpair.thanks.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.thanks.Occasion;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.thanks.ThanksMissing;
import org.mentoringpair.thanks.What;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the buttons lead that thank, and that take it back. */
public final class ThankPage extends JiraWebActionSupport {
    private static final String ISSUE_KEY = "[A-Z][A-Z0-9_]*-[0-9]{1,18}";

    private final Thanking thanking;
    private final People people;
    private final Texts texts;

    public ThankPage(Thanking thanking, People people, Texts texts) {
        this.thanking = thanking;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        What what = Choice.constant(What.values(), parameter("what"));
        Long id = Numbers.id(parameter("id"));
        if (what == null || id == null) {
            return "missing";
        }
        try {
            return getRedirect(backTo(changed(people.asking().orElseThrow(ThanksMissing::new), what, id)));
        } catch (ThanksMissing nothing) {
            return "missing";
        }
    }

    private Occasion changed(Person person, What what, long id) {
        return "take-back".equals(parameter("step")) ? thanking.takeBack(person, what, id) : thanking.thank(person, what, id);
    }

    /** The list of check-ins stands on the pair's issue, too. */
    private String backTo(Occasion occasion) {
        return occasion.what() != What.CHECK_IN ? occasion.path() : Optional.ofNullable(parameter("on")).filter(key -> key.matches(ISSUE_KEY))
                .map(key -> "/browse/" + key + "#mentoring-check-in-" + occasion.id()).orElse(occasion.path());
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public Texts getTexts() {
        return texts;
    }
}
