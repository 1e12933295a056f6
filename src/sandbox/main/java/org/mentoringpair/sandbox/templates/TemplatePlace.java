package org.mentoringpair.sandbox.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Where an engine finds its templates; they do not change while the sandbox runs. */
final class TemplatePlace extends ResourceLoader {
    private final Function<String, URL> find;

    TemplatePlace(Function<String, URL> find) {
        this.find = find;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to configure
    }

    @Override
    public InputStream getResourceStream(String name) {
        URL template = find.apply(name);
        if (template == null) {
            throw new ResourceNotFoundException("There is no template " + name);
        }
        try {
            return template.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("The template " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
