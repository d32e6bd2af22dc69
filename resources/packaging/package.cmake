# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack needs to know; ./dev package calls it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pejling)
set(CPACK_PACKAGE_VENDOR "The Pejling authors")
set(CPACK_PACKAGE_CONTACT "The Pejling authors <pejling@users.noreply.example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "live results of a workshop survey, shown with care")
set(CPACK_PACKAGE_DESCRIPTION
"Pejling reads the answers that a survey tool exported, or that people gave on
a borrowed laptop, and shows them in the room: how a rating is distributed,
how themes rank and how sure that ranking is, and where groups differ.

It works offline, keeps a workshop in one file, and never shows a group so
small that one person's answer could be read out of it. In Danish and English.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and translations are loaded by name while the program runs, so no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, shared-mime-info, desktop-file-utils, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-gtk-platformtheme, cage")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
