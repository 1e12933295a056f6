package org.mentoringpair.sandbox.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The {@code atlassian-plugin.xml} of an app. */
record Descriptor(ModuleElement root) {
    static Descriptor read(URL file) {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Descriptor(element(factory.newDocumentBuilder().parse(in).getDocumentElement()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new InstallationFailed("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String key() {
        return root.attribute("key");
    }

    String pluginsVersion() {
        return root.has("plugins-version") ? root.attribute("plugins-version") : root.attribute("pluginsVersion");
    }

    Map<String, String> pluginParams() {
        return root.child("plugin-info").map(ModuleElement::params).orElse(Map.of());
    }

    /** Everything that has a key of its own. */
    List<ModuleElement> modules() {
        return root.children().stream().filter(child -> child.has("key")).toList();
    }

    private static ModuleElement element(Element xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap all = xml.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        List<ModuleElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(element(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return new ModuleElement(xml.getTagName(), attributes, children, text.toString().trim());
    }
}
