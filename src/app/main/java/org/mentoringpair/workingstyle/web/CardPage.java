package org.mentoringpair.workingstyle.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;
import org.mentoringpair.workingstyle.Card;
import org.mentoringpair.workingstyle.CardDesk;
import org.mentoringpair.workingstyle.Directness;
import org.mentoringpair.workingstyle.Pace;

/** Where everybody writes how they work best. */
public final class CardPage extends JiraWebActionSupport {
    private static final List<String> FIELDS = List.of("directness", "pace", "channels", "away", "more", "version");

    private final CardDesk desk;
    private final CardWords words;
    private final People people;
    private final Texts texts;
    private Form form = new Form();
    private boolean saved;
    private boolean overtaken;

    public CardPage(CardDesk desk, CardWords words, People people, Texts texts) {
        this.desk = desk;
        this.words = words;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asItIs();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        FIELDS.forEach(field -> form.with(field, getHttpRequest().getParameter(field)));
        try {
            desk.write(typed());
            saved = true;
            return asItIs();
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            overtaken = refusal.kind() == Refusal.Kind.CONFLICT;
            if (overtaken) {
                form.with("version", String.valueOf(desk.mine(reader()).version()));
            }
            return "input";
        }
    }

    private Card typed() {
        return new Card(reader().key(), Choice.constant(Directness.values(), form.value("directness")), Choice.constant(Pace.values(), form.value("pace")),
                form.value("channels"), form.value("away"), form.value("more"), Optional.ofNullable(Numbers.whole(form.value("version"))).orElse(0));
    }

    private String asItIs() {
        Card card = desk.mine(reader());
        form = new Form().with("directness", card.directness() == null ? "" : card.directness().name()).with("pace", card.pace() == null ? "" : card.pace().name())
                .with("channels", card.channels()).with("away", card.away()).with("more", card.more()).with("version", String.valueOf(card.version()));
        return "input";
    }

    private Person reader() {
        return people.asking().orElseThrow();
    }

    public List<Choice> getDirectnesses() {
        return words.directnesses(form.value("directness"));
    }

    public List<Choice> getPaces() {
        return words.paces(form.value("pace"));
    }

    /** What the card says by now, where another window was faster. */
    public List<CardLine> getNow() {
        Card now = desk.mine(reader());
        return words.lines(now, Card.empty(now.userKey()));
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** The names of those who read the card. */
    public List<String> getReaders() {
        return desk.readersOf(reader()).stream().map(Person::displayName).toList();
    }

    public Form getForm() {
        return form;
    }

    public boolean isSaved() {
        return saved;
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
