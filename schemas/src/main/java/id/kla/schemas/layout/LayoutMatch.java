package id.kla.schemas.layout;

import java.util.List;
import java.util.Map;

/** Which layout the titles of a file fit. */
public sealed interface LayoutMatch {

  /**
   * The titles fit.
   *
   * @param layout the layout
   * @param positions column name to position in the file, from 0; optional columns may be missing
   * @param indicators positions of columns that hold the scores of an indicator or a klaster; empty
   *     unless the layout has such columns
   * @param unknownTitles titles that mean nothing in this layout, as the file writes them
   */
  record Fits(
      Layout layout,
      Map<String, Integer> positions,
      List<Integer> indicators,
      List<String> unknownTitles)
      implements LayoutMatch {}

  /**
   * A title occurs twice.
   *
   * @param layout the nearest layout
   * @param title the title, as the file writes it
   */
  record Repeats(Layout layout, String title) implements LayoutMatch {}

  /**
   * No layout fits.
   *
   * @param nearest the layout with the most columns recognised
   * @param missing recommended titles of its required columns that are missing
   * @param unknownTitles titles that mean nothing in it, as the file writes them
   * @param recognised how many titles mean something in it
   */
  record FitsNone(Layout nearest, List<String> missing, List<String> unknownTitles, int recognised)
      implements LayoutMatch {}
}
