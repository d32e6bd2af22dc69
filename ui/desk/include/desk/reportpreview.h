// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/pages.h>

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace pejling::desk {

/// The pages of a report under each other, as wide as the widget. A page is drawn when it is seen.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void setPages(std::shared_ptr<const report::Pages> pages);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] QSize pageSize(int width) const;

    std::shared_ptr<const report::Pages> m_pages;
    std::vector<QPixmap> m_drawn; ///< null ones: not yet
};

} // namespace pejling::desk
