dig(AJS.I18n.getText('garden.dig'), AJS.I18n.getText("garden.depth", 3));
