/** What the pages, panels and resources of all concepts share. */
package org.mentoringpair.web;
