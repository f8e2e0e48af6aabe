package org.skinprimer.architecture.broken.web;

/** What {@code content} must not know. */
public class Above {

}
