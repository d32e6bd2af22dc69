// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "button.h"

#include <kiosk/rankinglist.h>

#include <QTimer>
#include <QWidget>

namespace pejling::kiosk {

class RankingEdit;

/// One item of a ranking: its place, its title and, once it has a place, buttons to move it.
class RankingRow : public QWidget
{
    Q_OBJECT

public:
    RankingRow(const Look &look, int item, const QString &title, RankingEdit *edit);

    [[nodiscard]] int item() const { return m_item; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] int place() const { return m_place; } ///< 0: not ranked
    [[nodiscard]] RankingEdit *edit() const { return m_edit; }
    void setPlace(int place, int ranked);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect titleRect(int width, int height) const;
    void paintNumber(QPainter &painter) const;

    Look m_look;
    int m_item;
    QString m_title;
    RankingEdit *m_edit;
    int m_place = 0;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_out;
    QPoint m_pressedAt; ///< in the row
    bool m_pressed = false;
    bool m_dragging = false;
};

/// A ranking as one list: the ranked items in order, then the others. A tap or Enter gives the next
/// place; dragging, the buttons of a row, Alt+Up and Alt+Down, digits and Delete move it. All of
/// them do it through RankingList.
class RankingEdit : public QWidget
{
    Q_OBJECT

public:
    RankingEdit(const Look &look, const QStringList &titles, const Ballot &ballot,
        QWidget *parent = nullptr);

    [[nodiscard]] const RankingList &list() const { return m_list; }
    [[nodiscard]] RankingRow *row(int item) const { return m_rows[size_t(item)]; }

    /// What people and keys do; each says it to screen readers and tells changed().
    void place(int item, int place);
    void placeNext(int item);
    void moveUp(int item);
    void moveDown(int item);
    void takeOut(int item);
    void clear();

    /// While a finger holds the row of `item` with its upper edge at `top`.
    void startDrag();
    void drag(int item, int top);
    void drop(int item);

    /// True when the key meant something.
    bool pressKey(int item, const QKeyEvent &event);
    void focusMoved(int item);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void settle(int item, bool hasChanged);
    void layOut(int dragged = -1);
    void updateRows();
    void focusRow(int row);
    bool typeDigit(int item, int digit);
    [[nodiscard]] int rowHeight(int width) const;
    [[nodiscard]] int headHeight() const;

    Look m_look;
    RankingList m_list;
    RankingList m_beforeDrag;
    std::vector<RankingRow *> m_rows; ///< by item
    QLabel *m_rankedHead;
    QLabel *m_restHead;
    QLabel *m_status; ///< the last move in words
    QString m_typed;
    QTimer m_typing; ///< within it two digits make one number
};

} // namespace pejling::kiosk
