package org.mentoringpair.help.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Texts;

/** Explains the functions of the search to whoever is logged in, with examples made of names the reader knows anyway. Two SQL statements. */
@SupportedMethods(RequestMethod.GET)
public final class SearchHelpPage extends JiraWebActionSupport {
    private final Programmes programmes;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private List<ExplainedFunction> functions = List.of();

    public SearchHelpPage(Programmes programmes, People people, PageBuilderService pageBuilder, Texts texts) {
        this.programmes = programmes;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:search-help");
        functions = people.asking().map(reader -> ExplainedFunction.all(around(reader), texts)).orElse(List.of());
        return "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** The programme is one the reader runs. */
    private Surroundings around(Person reader) {
        Map<String, String> names = new HashMap<>(Map.of("person", reader.username()));
        programmes.allRunBy(reader.key()).stream().findFirst().map(Programme::name).ifPresent(name -> names.put("programme", name));
        return new Surroundings(names);
    }

    public List<ExplainedFunction> getFunctions() {
        return functions;
    }

    /** Whether the reader runs a programme. */
    public boolean isManaging() {
        return people.asking().filter(reader -> !programmes.rememberedRunBy(reader.key()).isEmpty()).isPresent();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
