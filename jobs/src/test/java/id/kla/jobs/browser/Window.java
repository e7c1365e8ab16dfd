package id.kla.jobs.browser;

/**
 * The part of the screen a page has, in CSS pixels.
 *
 * @param width of the page's viewport
 * @param height of the page's viewport
 * @param mobile whether the page's viewport declaration is obeyed, as on a phone
 */
public record Window(int width, int height, boolean mobile) {

  public static final Window DESKTOP = new Window(1280, 900, false);
  public static final Window PHONE = new Window(390, 844, true);
}
