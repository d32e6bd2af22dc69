# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A survey tool is one file in tools/; toollist.h names them all.
function(pejling_toollist target folder)
    file(GLOB tools CONFIGURE_DEPENDS ${folder}/tools/*.cpp)
    set(toollist "")
    foreach(tool IN LISTS tools)
        get_filename_component(name ${tool} NAME_WE)
        if(NOT name MATCHES "^(tool|tools|table)$")
            string(APPEND toollist "TOOL(${name})\n")
        endif()
    endforeach()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/toollist.h CONTENT "${toollist}")
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
