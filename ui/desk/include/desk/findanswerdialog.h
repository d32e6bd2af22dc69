// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/answersmodel.h>
#include <desk/eraser.h>
#include <desk/remembered.h>

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pejling::widgets {
class TableView;
}

namespace pejling::desk {

/// Finds an answer by what the person who gave it remembers, and erases it for good.
class FindAnswerDialog : public QDialog
{
    Q_OBJECT

public:
    FindAnswerDialog(live::Session *session, Services services, QWidget *parent = nullptr);

public slots:
    void reject() override;

signals:
    void told(const QString &text);
    void failed(const pejling::Error &error);

private:
    QWidget *makeQuestions();
    QWidget *makeAnswers();
    QComboBox *addChoice(const QString &objectName, const QString &unknown);
    void look();
    void showFound();
    void showSelected();
    void setErasing(bool erasing);
    [[nodiscard]] Remembered remembered() const;

    live::Session *m_session;
    TemplatePtr m_template;
    Eraser *m_eraser;
    std::shared_ptr<Remembered> m_wanted; ///< shared with the source; changes on this thread alone
    int m_looked = 0;
    bool m_erasing = false;
    QTimer m_lookDelay;

    QComboBox *m_audience = nullptr;
    std::vector<std::pair<int, QComboBox *>> m_ratings; ///< by slot
    std::vector<std::pair<int, QComboBox *>> m_rankings;
    QLineEdit *m_words = nullptr;
    QLabel *m_found = nullptr;
    AnswersModel *m_model = nullptr;
    widgets::TableView *m_table = nullptr;
    QPlainTextEdit *m_whole = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace pejling::desk
