// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/reportpictures.h>
#include <desk/services.h>
#include <live/session.h>
#include <report/parts.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

class Exporter;
class ReportPreview;

/// Minutes, discussion sheets and feedback: which part and sections, what the pages look like, and
/// where they are saved. Made of what the wall has shown, under the same gate.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    ReportPage(live::Session *session, const Services &services, QWidget *parent = nullptr);
    ~ReportPage() override;

signals:
    void failed(const pejling::Error &error);
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    void connectAll();
    void retranslateUi();
    void listParts();
    void listSections();
    void listRounds();
    /// Reads what the room has agreed on, then lays the pages out anew.
    void refresh();
    void layOut();
    void clear();
    void save();
    [[nodiscard]] report::Part part() const;
    [[nodiscard]] std::vector<report::Section> chosen() const;

    live::Session *m_session;
    Services m_services;
    std::optional<report::Material> m_material;
    std::unique_ptr<charts::ReportPictures> m_pictures;
    report::Document m_document;
    QStringList m_leftOut; ///< ids of sections
    std::vector<store::RoundInfo> m_rounds;
    QString m_against; ///< the round that is compared with; empty: none
    qint64 m_heldBack = 0; ///< answers that no picture shows yet
    QTimer m_layout; ///< several ticks at once are one new layout

    widgets::Heading *m_heading;
    QLabel *m_partLabel;
    QComboBox *m_parts;
    QLabel *m_againstLabel;
    QComboBox *m_againstRound;
    QLabel *m_againstHint;
    QLabel *m_sectionsLabel;
    QListWidget *m_sections;
    QPushButton *m_save;
    QLabel *m_filesLabel;
    QPushButton *m_saveResults;
    QPushButton *m_saveAnswers;
    Exporter *m_exporter;
    QLabel *m_count;
    QScrollArea *m_scroll;
    ReportPreview *m_preview;
};

} // namespace pejling::desk
