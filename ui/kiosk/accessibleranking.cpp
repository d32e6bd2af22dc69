// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleranking.h"

#include "rankingedit.h"

#include <QAccessibleWidget>

namespace pejling::kiosk {

namespace {

class AccessibleRow : public QAccessibleWidget, public QAccessibleValueInterface
{
    Q_DECLARE_TR_FUNCTIONS(pejling::kiosk::AccessibleRow)

public:
    explicit AccessibleRow(RankingRow *row) : QAccessibleWidget(row, QAccessible::ListItem) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Value)
            return QString::number(row()->place());
        if (type == QAccessible::Description)
            return tr("Enter gives it the next place, Alt with the arrow keys moves it, a number "
                      "puts it there, Delete takes the place away.");
        return QAccessibleWidget::text(type);
    }

    QVariant currentValue() const override { return row()->place(); }
    void setCurrentValue(const QVariant &value) override
    {
        if (value.toInt() <= 0)
            row()->edit()->takeOut(row()->item());
        else
            row()->edit()->place(row()->item(), value.toInt());
    }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return row()->edit()->list().size(); }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames()
            << pressAction() << increaseAction() << decreaseAction();
    }
    void doAction(const QString &action) override
    {
        RankingEdit *edit = row()->edit();
        const int item = row()->item();
        if (action == pressAction() && row()->place() == 0)
            edit->placeNext(item);
        else if (action == increaseAction())
            edit->moveUp(item);
        else if (action == decreaseAction())
            edit->moveDown(item);
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] RankingRow *row() const { return static_cast<RankingRow *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *row = qobject_cast<RankingRow *>(object))
        return new AccessibleRow(row);
    if (auto *edit = qobject_cast<RankingEdit *>(object))
        return new QAccessibleWidget(edit, QAccessible::List);
    return nullptr;
}

} // namespace

void installAccessibleRanking()
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace pejling::kiosk
