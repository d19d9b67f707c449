package org.bureaudesk.office.read;

/// How much a file from outside may ask of this program.
///
/// @param fileBytes largest file; @param treeBytes largest file of a kind that is read as a whole (.xls, web pages)
/// @param rows most rows in one sheet; @param columns what lies further right is not
/// read
/// @param cellCharacters longest text in one cell
/// @param unpackedBytes largest part of a workbook once unpacked
/// @param textCharacters most text the cells of one workbook may share
/// @param smallestRatio a part packed tighter than this (packed ÷ unpacked) is taken for a bomb
public record ReadLimits(
        long fileBytes,
        long treeBytes,
        int rows,
        int columns,
        int cellCharacters,
        long unpackedBytes,
        long textCharacters,
        double smallestRatio) {}
