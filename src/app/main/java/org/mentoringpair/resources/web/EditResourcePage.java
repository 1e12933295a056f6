package org.mentoringpair.resources.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.resources.LibraryKeeping;
import org.mentoringpair.resources.LibraryReading.Found;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.resources.ResourceChangedMeanwhile;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where a link or a story is changed by whoever it belongs to. */
public final class EditResourcePage extends ResourceFormPage {
    private final LibraryDesk desk;
    private final LibraryKeeping keeping;
    private final ResourceViews views;
    private Found found;
    private int version;
    private List<ResourceView> now = List.of();

    public EditResourcePage(LibraryDesk desk, LibraryKeeping keeping, ResourceViews views, ResourceForms forms, Texts texts) {
        super(forms, texts);
        this.desk = desk;
        this.keeping = keeping;
        this.views = views;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return orMissing(() -> {
            opened();
            version = found.resource().version();
            return shown(forms().of(found.resource()));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return orMissing(() -> {
            opened();
            version = Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
            try {
                return saved(this::changed);
            } catch (ResourceChangedMeanwhile overtaken) {
                return overtaken(overtaken.now());
            }
        });
    }

    private void opened() {
        found = keeping.changeable(desk.asking(), LibraryDesk.id(parameter("id")));
    }

    private String changed() {
        long id = found.resource().id();
        Resource saved = isStory() ? keeping.retell(desk.asking(), id, version, forms().story(getForm())) : keeping.change(desk.asking(), id, version, forms().draft(getForm()));
        return getRedirect(getBack() + "#mentoring-resource-" + saved.id());
    }

    /** What was typed stays in the form; saving it once more replaces what is there now, which whoever typed it has seen by then. */
    private String overtaken(Resource stored) {
        desk.dress();
        version = stored.version();
        now = views.views(List.of(Rated.unrated(stored)), found.reader());
        return "input";
    }

    @Override
    public String getTitle() {
        return getTexts().get(isStory() ? "mentoring.resources.edit-story" : "mentoring.resources.edit");
    }

    @Override
    public String getAddress() {
        return "/secure/MentoringResourceEdit.jspa";
    }

    @Override
    public String getBack() {
        return LibraryDesk.page(found.resource().programmeId());
    }

    @Override
    public boolean isStory() {
        return found.resource().isStory();
    }

    @Override
    public String getId() {
        return String.valueOf(found.resource().id());
    }

    @Override
    public String getVersion() {
        return String.valueOf(version);
    }

    @Override
    public List<ResourceView> getResources() {
        return now;
    }

    @Override
    public List<Choice> getSkills() {
        long pair = found.resource().tale().pairId();
        return forms().skills(getForm(), found.reader().isOfPair(pair) ? views.skills(pair) : Map.of());
    }
}
