package org.mentoringpair.resources.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.resources.LibraryReading;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Reader;
import org.mentoringpair.resources.ResourceFilter;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.resources.ResourceMissing;
import org.mentoringpair.resources.ResourceType;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The library of a programme, fifty to a page. Four SQL statements, however much there is. */
@SupportedMethods(RequestMethod.GET)
public final class ResourcesPage extends JiraWebActionSupport {
    private static final int ON_A_PAGE = 50;

    private final LibraryDesk desk;
    private final LibraryReading reading;
    private final ResourceViews views;
    private final Texts texts;
    private Reader reader;
    private ResourceFilter filter = ResourceFilter.EVERYTHING;
    private List<Rated> read = List.of();

    public ResourcesPage(LibraryDesk desk, LibraryReading reading, ResourceViews views, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        desk.dress();
        try {
            reader = desk.reader(parameter("programme"));
        } catch (ResourceMissing notTheirs) {
            return "missing";
        }
        filter = new ResourceFilter(Choice.constant(ResourceType.values(), parameter("type")), Choice.constant(Stage.values(), parameter("stage")),
                Choice.constant(ResourceLanguage.values(), parameter("language")));
        read = reading.read(reader, filter, startAt(), ON_A_PAGE + 1);
        return "success";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    /** The beginning, where the address says nothing sensible. */
    private int startAt() {
        return Optional.ofNullable(Numbers.whole(parameter("startAt"))).orElse(0);
    }

    public List<ResourceView> getResources() {
        return views.views(read.stream().limit(ON_A_PAGE).toList(), reader);
    }

    public boolean isEmpty() {
        return read.isEmpty();
    }

    public boolean isFiltered() {
        return !filter.equals(ResourceFilter.EVERYTHING);
    }

    public boolean isManaged() {
        return reader.manager();
    }

    /** The pair in which the reader can tell a story, empty where there is none. */
    public String getMentoring() {
        return reader.mentoring().map(pair -> String.valueOf(pair.id())).orElse("");
    }

    public String getProgrammeId() {
        return String.valueOf(reader.programmeId());
    }

    public String getProgramme() {
        return desk.programme(reader.programmeId());
    }

    public List<Choice> getTypes() {
        return orAny(Choice.of(ResourceType.values(), name(filter.type()), "mentoring.resources.type", false, texts), "mentoring.resources.every-type");
    }

    public List<Choice> getStages() {
        Stage[] stages = Arrays.stream(Stage.values()).filter(Stage::meets).toArray(Stage[]::new);
        return orAny(Choice.of(stages, name(filter.stage()), "mentoring.pairing.stage", false, texts), "mentoring.resources.every-stage");
    }

    public List<Choice> getLanguages() {
        ResourceLanguage[] languages = Arrays.stream(ResourceLanguage.values()).filter(it -> it != ResourceLanguage.ANY).toArray(ResourceLanguage[]::new);
        return orAny(Choice.of(languages, name(filter.language()), "mentoring.resources.language", false, texts), "mentoring.resources.every-language");
    }

    private List<Choice> orAny(List<Choice> choices, String anyKey) {
        return Stream.concat(Stream.of(new Choice("", texts.get(anyKey), "", choices.stream().noneMatch(Choice::isChosen))), choices.stream()).toList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    public boolean isMore() {
        return read.size() > ON_A_PAGE;
    }

    public boolean isFurther() {
        return startAt() > 0;
    }

    /** Where the next ones begin, as the end of an address. */
    public String getNextPart() {
        return part(startAt() + ON_A_PAGE);
    }

    public String getEarlierPart() {
        return part(Math.max(0, startAt() - ON_A_PAGE));
    }

    private String part(int start) {
        return "&type=" + name(filter.type()) + "&stage=" + name(filter.stage()) + "&language=" + name(filter.language()) + "&startAt=" + start;
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
