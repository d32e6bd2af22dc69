// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/presentationdecklist.h>

#include <charts/deckorder.h>
#include <charts/render.h>
#include <widgets/spacing.h>

#include <QDropEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace pejling::desk {

namespace {

constexpr int IconLetters = 14; ///< width of a preview
constexpr std::chrono::seconds Breath(2);
constexpr int IdRole = Qt::UserRole;

} // namespace

DeckList::DeckList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    setSpacing(2);
    connect(this, &QListWidget::currentRowChanged, this, &DeckList::selectionMoved);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        emit visibilityWanted(item->data(IdRole).toString(), item->checkState() == Qt::Checked);
    });
    m_draw.setSingleShot(true);
    m_draw.setInterval(0);
    connect(&m_draw, &QTimer::timeout, this, &DeckList::drawNext);
    m_breath.setSingleShot(true);
    m_breath.setInterval(Breath);
    connect(&m_breath, &QTimer::timeout, this, &DeckList::redrawAll);
    fitIcons();
}

void DeckList::showDeck(const std::vector<charts::SlideRef> &natural, const DeckPlan &plan,
    const disclosure::ShownResultsPtr &results, const charts::Look &look)
{
    const bool redraw = results != m_results || look != m_look || plan.titles != m_plan.titles;
    const bool atOnce = look != m_look || plan.titles != m_plan.titles || count() == 0;
    m_results = results;
    m_look = look;
    m_plan = plan;
    const QString selected = selectedId();
    const QStringList wanted = results ? charts::plannedIds(natural, plan) : QStringList();
    {
        const QSignalBlocker quiet(this);
        if (wanted != ids()) {
            QMap<QString, QIcon> icons;
            for (int row = 0; row < count(); ++row)
                icons.insert(item(row)->data(IdRole).toString(), item(row)->icon());
            clear();
            for (const QString &id : wanted) {
                auto *item = new QListWidgetItem(this);
                item->setData(IdRole, id);
                item->setIcon(icons.value(id));
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                    | Qt::ItemIsUserCheckable);
                if (item->icon().isNull())
                    m_toDraw += id;
            }
        }
        for (int row = 0; row < count(); ++row) {
            const QString id = wanted[row];
            const bool visible = charts::isShown(id, plan);
            item(row)->setText(charts::slideName({ id }, **results, look.language));
            item(row)->setCheckState(visible ? Qt::Checked : Qt::Unchecked);
            item(row)->setForeground(
                palette().brush(visible ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        }
        setCurrentRow(count() == 0 ? -1 : std::max(0, int(wanted.indexOf(selected))));
    }
    if (redraw && atOnce)
        redrawAll();
    else if (redraw && !m_breath.isActive())
        m_breath.start();
    if (!m_toDraw.isEmpty() && isVisible())
        m_draw.start();
    emit selectionMoved();
}

QString DeckList::selectedId() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : QString();
}

QStringList DeckList::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids += item(row)->data(IdRole).toString();
    return ids;
}

void DeckList::select(const QString &slideId) { setCurrentRow(int(ids().indexOf(slideId))); }

void DeckList::redrawAll()
{
    m_toDraw = ids();
    if (isVisible() && !m_toDraw.isEmpty())
        m_draw.start();
}

void DeckList::drawNext()
{
    if (m_toDraw.isEmpty() || !m_results || !isVisible())
        return;
    const QString id = m_toDraw.takeFirst();
    const qsizetype row = ids().indexOf(id);
    if (row >= 0) {
        if (const auto slide = charts::makeSlide({ id }, m_results, m_look, m_plan)) {
            QImage image = charts::paintImage(*slide, iconSize() * devicePixelRatioF());
            image.setDevicePixelRatio(devicePixelRatioF());
            const QSignalBlocker quiet(this);
            item(int(row))->setIcon(QPixmap::fromImage(image));
        }
    }
    if (!m_toDraw.isEmpty())
        m_draw.start();
}

/// The drop asks for an order; the list is filled anew when it has been granted.
void DeckList::dropEvent(QDropEvent *event)
{
    const QModelIndex target = indexAt(event->position().toPoint());
    QStringList order = ids();
    const QString id = selectedId();
    qsizetype place = target.isValid() ? target.row() : order.size();
    if (target.isValid() && event->position().y() > visualRect(target).center().y())
        ++place;
    const qsizetype from = order.indexOf(id);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from < 0)
        return;
    order.removeAt(from);
    order.insert(place > from ? place - 1 : place, id);
    if (order != ids())
        emit orderWanted(order);
}

void DeckList::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() == Qt::AltModifier)
        emit moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void DeckList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    if (!m_toDraw.isEmpty())
        m_draw.start();
}

void DeckList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitIcons();
}

void DeckList::fitIcons()
{
    const int width = fontMetrics().averageCharWidth() * IconLetters;
    setIconSize(charts::SlideSize.toSize().scaled(width, width, Qt::KeepAspectRatio));
    redrawAll();
}

} // namespace pejling::desk
