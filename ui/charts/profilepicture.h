// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "panel.h"

namespace pejling::charts {

/// What the pictures of the profile share: which groups they show, and what of each role.
class ProfilePicture : public BaseSlide
{
    Q_OBJECT

public:
    using BaseSlide::BaseSlide;

    [[nodiscard]] static bool shows(const disclosure::ResultSet &results);

protected:
    static constexpr qreal MarkSize = 34;
    static constexpr qreal LineWidth = 5;
    static constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter

    [[nodiscard]] QString coveredTitle() const override;
    [[nodiscard]] const Profile &profile() const { return *workshopTemplate().profile; }
    [[nodiscard]] const disclosure::ShownRole *role(int function, int role) const;
    /// The groups that are drawn: both audiences, or the total alone.
    [[nodiscard]] std::vector<disclosure::Group> groups() const;
    /// A group's audience for colour and shape; nullopt: the total of both.
    [[nodiscard]] std::optional<int> audienceOf(disclosure::Group group) const;
    [[nodiscard]] QColor colourOf(disclosure::Group group) const;
    [[nodiscard]] QColor textColourOf(disclosure::Group group) const;
    [[nodiscard]] QString functionName(int function) const;
    [[nodiscard]] QString roleName(int role) const;
    /// What stands in place of the means of a role that has none.
    [[nodiscard]] QString insteadOf(const disclosure::ShownRole *role) const;
    [[nodiscard]] std::optional<double> meanOf(
        const disclosure::ShownRole *role, disclosure::Group group) const;
    /// "function: role 3.4 / 2.9, role ..." of `count` roles from `first` on.
    [[nodiscard]] QString described(int function, int first, int count) const;
    /// Why nothing may be shown, in place of the picture.
    void showWhyNot();
};

} // namespace pejling::charts
