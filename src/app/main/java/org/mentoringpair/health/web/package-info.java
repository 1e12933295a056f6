/** How a pair is doing, in words. */
package org.mentoringpair.health.web;
