<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Redpencil</name>
    <message>
        <source>A name or number, word for word</source>
        <extracomment>history_pane</extracomment>
        <translation>Ім’я чи число, слово в слово</translation>
    </message>
    <message>
        <source>A printed quotation against a transcript</source>
        <extracomment>actions</extracomment>
        <translation>Надрукована цитата поруч із записом</translation>
    </message>
    <message>
        <source>About this worksheet</source>
        <extracomment>header_pane</extracomment>
        <translation>Про цей аркуш</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>EditorCall</extracomment>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Add attribution</source>
        <extracomment>labels</extracomment>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Add claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Додати факт</translation>
    </message>
    <message>
        <source>Add contact</source>
        <extracomment>contact_log</extracomment>
        <translation>Додати контакт</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>evidence_more</extracomment>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>evidence_form</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <extracomment>bars</extracomment>
        <translation>Адреса статті</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>languages</extracomment>
        <translation>африкаанс</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Agreement</extracomment>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>languages</extracomment>
        <translation>албанська</translation>
    </message>
    <message>
        <source>All claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>Усі факти позначено</translation>
    </message>
    <message>
        <source>All elements of this claim are ticked.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Усі елементи цього факту звірено.</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>attaching</extracomment>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>languages</extracomment>
        <translation>амхарська</translation>
    </message>
    <message>
        <source>Answers of the sheet</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Відповіді аркуша</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>languages</extracomment>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>encodings</extracomment>
        <translation>Арабське (Windows-1256)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>evidence_more</extracomment>
        <translation>Збережено в архіві</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>languages</extracomment>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>desk</extracomment>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Articles and worksheets</source>
        <extracomment>files</extracomment>
        <translation>Статті й аркуші</translation>
    </message>
    <message>
        <source>As it was before its tracked changes</source>
        <extracomment>bars</extracomment>
        <translation>Як було до відстежених змін</translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>export_panel</extracomment>
        <translation>Як у списку</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>general</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>questions</extracomment>
        <translation>Питати знову</translation>
    </message>
    <message>
        <source>Assign claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Доручити факти</translation>
    </message>
    <message>
        <source>Assign selected claims</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Доручити вибрані факти</translation>
    </message>
    <message>
        <source>Assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>past</extracomment>
        <translation>Доручено</translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>attaching</extracomment>
        <translation>Долучити файл</translation>
    </message>
    <message>
        <source>Attach file as evidence…</source>
        <extracomment>actions</extracomment>
        <translation>Долучити файл як доказ…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Долучити файл…</translation>
    </message>
    <message>
        <source>Author’s main worry</source>
        <extracomment>header_pane</extracomment>
        <translation>Що найбільше турбує автора</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>languages</extracomment>
        <translation>азербайджанська</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <extracomment>encodings</extracomment>
        <translation>Балтійське (Windows-1257)</translation>
    </message>
    <message>
        <source>Bangla</source>
        <extracomment>languages</extracomment>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>languages</extracomment>
        <translation>баскська</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Бо</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>claim_strips</extracomment>
        <translation>До і після</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>languages</extracomment>
        <translation>білоруська</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>SourceKind</extracomment>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>languages</extracomment>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>languages</extracomment>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>languages</extracomment>
        <translation>бірманська</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>merge_pane</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Carry everything found over to the new draft</source>
        <extracomment>actions</extracomment>
        <translation>Перенести все знайдене в нову версію</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>languages</extracomment>
        <translation>каталонська</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <extracomment>encodings</extracomment>
        <translation>Центральноєвропейське (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>encodings</extracomment>
        <translation>Центральноєвропейське (Windows-1250)</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>labels</extracomment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Змінити на</translation>
    </message>
    <message>
        <source>Changed…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Змінено…</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Перевіряє</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>languages</extracomment>
        <translation>китайська</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>encodings</extracomment>
        <translation>Китайське (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <extracomment>encodings</extracomment>
        <translation>Китайське (GB 18030)</translation>
    </message>
    <message>
        <source>Choose a claim first: the file is evidence for it.</source>
        <extracomment>attaching</extracomment>
        <translation>Спершу виберіть факт: файл буде його доказом.</translation>
    </message>
    <message>
        <source>Choose a claim with a quotation to compare it with what was said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Виберіть факт із цитатою, щоб порівняти її зі сказаним.</translation>
    </message>
    <message>
        <source>Choose the other copy…</source>
        <extracomment>merge_pane</extracomment>
        <translation>Вибрати іншу копію…</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>claim_table</extracomment>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>claim_list</extracomment>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Claims marked</source>
        <extracomment>coverage</extracomment>
        <translation>Позначено фактів</translation>
    </message>
    <message>
        <source>Claims open</source>
        <extracomment>Fate</extracomment>
        <translation>Відкриті факти</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>bars</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>palette</extracomment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>palette</extracomment>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Confidence …</source>
        <extracomment>claim_editor</extracomment>
        <translation>Певність …</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Finding</extracomment>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Confirmed with qualification</source>
        <extracomment>Finding</extracomment>
        <translation>Підтверджено із застереженням</translation>
    </message>
    <message>
        <source>Confirms</source>
        <extracomment>Stance</extracomment>
        <translation>Підтверджує</translation>
    </message>
    <message>
        <source>Conflicting sources</source>
        <extracomment>Finding</extracomment>
        <translation>Джерела суперечать одне одному</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>contact_log</extracomment>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Context only</source>
        <extracomment>Stance</extracomment>
        <translation>Лише контекст</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <extracomment>Finding</extracomment>
        <translation>Спростовано</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <extracomment>Stance</extracomment>
        <translation>Суперечить</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>crash</extracomment>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Outcome</extracomment>
        <translation>Виправило</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>claim_editor</extracomment>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Could not verify</source>
        <extracomment>Finding</extracomment>
        <translation>Не вдалося перевірити</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>languages</extracomment>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>labels</extracomment>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Кирилиця (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <extracomment>encodings</extracomment>
        <translation>Кирилиця (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>encodings</extracomment>
        <translation>Кирилиця (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>encodings</extracomment>
        <translation>Кирилиця (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>languages</extracomment>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>languages</extracomment>
        <translation>данська</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>general</extracomment>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>Набір даних</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Roll</extracomment>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>header_pane</extracomment>
        <translation>Здати до</translation>
    </message>
    <message>
        <source>Decided because</source>
        <extracomment>correction_form</extracomment>
        <translation>Вирішено, бо</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome</extracomment>
        <translation>Відмовилося</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ask</extracomment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Видалити факт</translation>
    </message>
    <message>
        <source>Delete worksheet…</source>
        <extracomment>actions</extracomment>
        <translation>Видалити аркуш…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>kept</extracomment>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>claim_editor</extracomment>
        <translation>Редакція</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Agreement</extracomment>
        <translation>Незгода</translation>
    </message>
    <message>
        <source>Disputes</source>
        <extracomment>Outcome</extracomment>
        <translation>Заперечує</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>SourceKind</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document, person, page …</source>
        <extracomment>evidence_form</extracomment>
        <translation>Документ, особа, сторінка …</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>draft_pane</extracomment>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Drawing the first pages…</source>
        <extracomment>export_preview</extracomment>
        <translation>Малюємо перші сторінки…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>draft_pane</extracomment>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Drop an article here, open a file, or paste. Nothing leaves this computer unless you open an address.</source>
        <extracomment>empty</extracomment>
        <translation>Перетягніть сюди статтю, відкрийте файл або вставте. Ніщо не залишає цього комп’ютера, доки ви не відкриєте адресу.</translation>
    </message>
    <message>
        <source>Drop claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Відкинути факт</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>languages</extracomment>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>source_fields</extracomment>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Earlier versions of this worksheet, and edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>Попередні стани цього аркуша й зміни, яких немає в жодному файлі.</translation>
    </message>
    <message>
        <source>Earlier versions, and edits that are in no file yet</source>
        <extracomment>actions</extracomment>
        <translation>Попередні стани й зміни, яких ще немає в жодному файлі</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions</extracomment>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <extracomment>actions</extracomment>
        <translation>Правити факт</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Правити доказ</translation>
    </message>
    <message>
        <source>Edit source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Правити джерело</translation>
    </message>
    <message>
        <source>Edit sum</source>
        <extracomment>sum_field</extracomment>
        <translation>Правити обчислення</translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Editor’s decision</source>
        <extracomment>past</extracomment>
        <translation>Рішення редактора</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <extracomment>bars</extracomment>
        <translation>Кодування тексту</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>languages</extracomment>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <extracomment>languages</extracomment>
        <translation>есперанто</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>languages</extracomment>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <extracomment>actions</extracomment>
        <translation>Кожна команда за назвою</translation>
    </message>
    <message>
        <source>Every sentence and what became of it</source>
        <extracomment>actions</extracomment>
        <translation>Кожне речення і що з ним стало</translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Усі речення переглянуто.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>claim_editor</extracomment>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>evidence_form</extracomment>
        <translation>Точні слова</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export_panel</extracomment>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <extracomment>sheets</extracomment>
        <translation>Експортувати аркуш</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>export_panel</extracomment>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>actions</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Filipino</source>
        <extracomment>languages</extracomment>
        <translation>тагальська</translation>
    </message>
    <message>
        <source>Filled-in sheets</source>
        <extracomment>sheets</extracomment>
        <translation>Заповнені аркуші</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>roster_pane</extracomment>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <extracomment>actions</extracomment>
        <translation>Фільтр фактів</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <extracomment>hints</extracomment>
        <translation>Фільтр фактів</translation>
    </message>
    <message>
        <source>Filter the roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Фільтр реєстру</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>actions</extracomment>
        <translation>Знайти команду…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>find_bar</extracomment>
        <translation>Шукати в статті</translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <extracomment>bars</extracomment>
        <translation>Визначити кодування</translation>
    </message>
    <message>
        <source>Find out the language</source>
        <extracomment>bars</extracomment>
        <translation>Визначити мову</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Finding still stands</source>
        <extracomment>actions</extracomment>
        <translation>Висновок чинний</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>languages</extracomment>
        <translation>фінська</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Перші рядки файлу</translation>
    </message>
    <message>
        <source>First pages of the file</source>
        <extracomment>export_preview</extracomment>
        <translation>Перші сторінки файлу</translation>
    </message>
    <message>
        <source>Form to fill in on screen</source>
        <extracomment>export_panel</extracomment>
        <translation>Форма для заповнення на екрані</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export_panel</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>languages</extracomment>
        <translation>французька</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Ще доказ</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>languages</extracomment>
        <translation>галісійська</translation>
    </message>
    <message>
        <source>Galley</source>
        <extracomment>actions</extracomment>
        <translation>Гранка</translation>
    </message>
    <message>
        <source>Galley, wide margin</source>
        <extracomment>export_panel</extracomment>
        <translation>Гранка з широкими полями</translation>
    </message>
    <message>
        <source>Galley: the article</source>
        <extracomment>galley</extracomment>
        <translation>Гранка: стаття</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>languages</extracomment>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>languages</extracomment>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Get one page from the network, after telling you who is asked</source>
        <extracomment>actions</extracomment>
        <translation>Узяти одну сторінку з мережі, сказавши спершу, в кого її просять</translation>
    </message>
    <message>
        <source>Get the page</source>
        <extracomment>bars</extracomment>
        <translation>Узяти сторінку</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>actions</extracomment>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>languages</extracomment>
        <translation>грецька</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>encodings</extracomment>
        <translation>Грецьке (Windows-1253)</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>languages</extracomment>
        <translation>гуджараті</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>languages</extracomment>
        <translation>хауса</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>languages</extracomment>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>encodings</extracomment>
        <translation>Іврит (Windows-1255)</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help</extracomment>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Confidence</extracomment>
        <translation>Висока</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>languages</extracomment>
        <translation>гінді</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_pane</extracomment>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>labels</extracomment>
        <translation>Притримати</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>contact_log</extracomment>
        <translation>Як</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>languages</extracomment>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>languages</extracomment>
        <translation>ісландська</translation>
    </message>
    <message>
        <source>In grey, as a black-and-white printer shows it</source>
        <extracomment>export_preview</extracomment>
        <translation>Сірим, як покаже чорно-білий принтер</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Особисто</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status</extracomment>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <source>Independence group</source>
        <extracomment>evidence_more</extracomment>
        <translation>Група незалежності</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>languages</extracomment>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>claim_strips</extracomment>
        <translation>Ініціали</translation>
    </message>
    <message>
        <source>Initials </source>
        <extracomment>tools</extracomment>
        <translation>Ініціали </translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>source_fields</extracomment>
        <translation>Інтереси</translation>
    </message>
    <message>
        <source>Interview on</source>
        <extracomment>source_fields</extracomment>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>Irish</source>
        <extracomment>languages</extracomment>
        <translation>ірландська</translation>
    </message>
    <message>
        <source>It still stands</source>
        <extracomment>claim_strips</extracomment>
        <translation>Він чинний</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>languages</extracomment>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Its file, history and earlier versions on this computer are deleted for good. Copies elsewhere, and blocks that a disk has set aside, are out of reach.</source>
        <extracomment>saving</extracomment>
        <translation>Його файл, історія й попередні стани на цьому комп’ютері видаляються назавжди. Копії деінде та блоки, які диск відклав, поза досяжністю.</translation>
    </message>
    <message>
        <source>Its file, history and versions, for good</source>
        <extracomment>actions</extracomment>
        <translation>Файл, історія й стани, назавжди</translation>
    </message>
    <message>
        <source>Its words are not in the new draft</source>
        <extracomment>Lost</extracomment>
        <translation>Його слів немає в новій версії</translation>
    </message>
    <message>
        <source>Its words in</source>
        <extracomment>export_panel</extracomment>
        <translation>Його слова мовою</translation>
    </message>
    <message>
        <source>Its words stand in several places</source>
        <extracomment>Lost</extracomment>
        <translation>Його слова стоять у кількох місцях</translation>
    </message>
    <message>
        <source>Its words stand only in another sentence</source>
        <extracomment>Lost</extracomment>
        <translation>Його слова стоять лише в іншому реченні</translation>
    </message>
    <message>
        <source>Its working store, history and versions on this computer are deleted for good. Its file, if it has one, stays. Delete them?</source>
        <extracomment>kept</extracomment>
        <translation>Робоче сховище, історія й стани на цьому комп’ютері видаляються назавжди. Файл, якщо він є, лишається. Видалити?</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>languages</extracomment>
        <translation>японська</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <extracomment>encodings</extracomment>
        <translation>Японське (EUC)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022)</source>
        <extracomment>encodings</extracomment>
        <translation>Японське (ISO 2022)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>encodings</extracomment>
        <translation>Японське (Shift JIS)</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>languages</extracomment>
        <translation>каннада</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>languages</extracomment>
        <translation>казахська</translation>
    </message>
    <message>
        <source>Mark, status, priority, types and who, for all that are chosen</source>
        <extracomment>actions</extracomment>
        <translation>Позначка, стан, пріоритет, типи й хто, для всіх вибраних</translation>
    </message>
    <message>
        <source>Marked by</source>
        <extracomment>hints</extracomment>
        <translation>Позначив</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Attribution</extracomment>
        <translation>Інші медіа</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>more_form</extracomment>
        <translation>Як перевірено</translation>
    </message>
    <message>
        <source>More about this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Більше про цей факт</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <extracomment>saved</extracomment>
        <translation>Назва цього фільтра</translation>
    </message>
    <message>
        <source>Name of who is asked</source>
        <extracomment>query_form</extracomment>
        <translation>Ім’я того, кого питають</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Attribution</extracomment>
        <translation>Названо</translation>
    </message>
    <message>
        <source>New in this draft</source>
        <extracomment>hints</extracomment>
        <translation>Новий у цій версії</translation>
    </message>
    <message>
        <source>Next element changed…</source>
        <extracomment>actions</extracomment>
        <translation>Наступний елемент змінено…</translation>
    </message>
    <message>
        <source>Next sentence the draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Наступне речення, яке змінила версія</translation>
    </message>
    <message numerus="yes">
        <source>No font for {script} was found: %n characters are printed as □.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>Для {script} не знайдено шрифту: %n знак надруковано як □.</numerusform>
            <numerusform>Для {script} не знайдено шрифту: %n знаки надруковано як □.</numerusform>
            <numerusform>Для {script} не знайдено шрифту: %n знаків надруковано як □.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Harm</extracomment>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>query_form</extracomment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Sent now</source>
        <extracomment>query_form</extracomment>
        <translation>Надіслано зараз</translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to priority {level}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n факт: пріоритет {level}</numerusform>
            <numerusform>%n факти: пріоритет {level}</numerusform>
            <numerusform>%n фактів: пріоритет {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n claims to {status}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>%n факт: стан «{status}»</numerusform>
            <numerusform>%n факти: стан «{status}»</numerusform>
            <numerusform>%n фактів: стан «{status}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rating</source>
        <extracomment>rating_field</extracomment>
        <translation>Поставити оцінку</translation>
    </message>
    <message>
        <source>Set status to {status}</source>
        <extracomment>closing_strip</extracomment>
        <translation>Поставити стан «{status}»</translation>
    </message>
    <message>
        <source>Set types</source>
        <extracomment>types_field</extracomment>
        <translation>Вибрати типи</translation>
    </message>
    <message>
        <source>Show or hide, in the galley, what the newest draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Показати чи сховати в гранці те, що змінила остання версія</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Показати ці факти</translation>
    </message>
    <message>
        <source>Single source</source>
        <extracomment>saved</extracomment>
        <translation>Єдине джерело</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <extracomment>hints</extracomment>
        <translation>Чогось іще бракує</translation>
    </message>
    <message>
        <source>Something went wrong inside Redpencil.</source>
        <extracomment>crash</extracomment>
        <translation>У Redpencil щось пішло не так.</translation>
    </message>
    <message>
        <source>Sort by evidence</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за доказами</translation>
    </message>
    <message>
        <source>Sort by mark</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за позначкою</translation>
    </message>
    <message>
        <source>Sort by place in the article</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за місцем у статті</translation>
    </message>
    <message>
        <source>Sort by priority</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за пріоритетом</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за станом</translation>
    </message>
    <message>
        <source>Sort by types</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за типами</translation>
    </message>
    <message>
        <source>Sort by who checks</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за тим, хто перевіряє</translation>
    </message>
    <message>
        <source>Sort by who says so</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за тим, хто каже</translation>
    </message>
    <message>
        <source>Sort by words</source>
        <extracomment>actions</extracomment>
        <translation>Упорядкувати за словами</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <extracomment>hints</extracomment>
        <translation>Становище факту</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>claim_table</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Still open: {what}.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Ще відкрито: {what}.</translation>
    </message>
    <message>
        <source>Take mark of claim {n} back</source>
        <extracomment>claim_editor</extracomment>
        <translation>Зняти позначку з факту {n}</translation>
    </message>
    <message numerus="yes">
        <source>Take {type} from %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Забрати «{type}» в %n факту</numerusform>
            <numerusform>Забрати «{type}» у %n фактів</numerusform>
            <numerusform>Забрати «{type}» у %n фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>The last edit is on the screen only: save the worksheet elsewhere now.</source>
        <extracomment>crash</extracomment>
        <translation>Остання зміна лише на екрані: збережіть аркуш деінде зараз.</translation>
    </message>
    <message>
        <source>The second reader disagrees</source>
        <extracomment>hints</extracomment>
        <translation>Друге читання не згодне</translation>
    </message>
    <message>
        <source>The whole history</source>
        <extracomment>past</extracomment>
        <translation>Уся історія</translation>
    </message>
    <message>
        <source>Tick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Звірити «{words}»</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>query_form</extracomment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <extracomment>hints</extracomment>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Told by participant</source>
        <extracomment>Basis</extracomment>
        <translation>Розповів учасник</translation>
    </message>
    <message>
        <source>Told second-hand</source>
        <extracomment>Basis</extracomment>
        <translation>З других рук</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>claim_editor</extracomment>
        <translation>Типи</translation>
    </message>
    <message>
        <source>Types: {types}</source>
        <extracomment>types_field</extracomment>
        <translation>Типи: {types}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Basis</extracomment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>Не названо</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <extracomment>saved</extracomment>
        <translation>Без доказів</translation>
    </message>
    <message>
        <source>Untick “{words}”</source>
        <extracomment>checklist</extracomment>
        <translation>Зняти звірку з «{words}»</translation>
    </message>
    <message>
        <source>Usual type</source>
        <extracomment>actions</extracomment>
        <translation>Звичайний шрифт</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>view_bar</extracomment>
        <translation>Подання</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Чекаємо на {who}: {n}</translation>
    </message>
    <message>
        <source>Waiting on {who}: {n}, due {day}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Чекаємо на {who}: {n}, до {day}</translation>
    </message>
    <message>
        <source>Waive next element…</source>
        <extracomment>actions</extracomment>
        <translation>Зняти наступний елемент…</translation>
    </message>
    <message>
        <source>Waive “{words}”</source>
        <extracomment>elements_strip</extracomment>
        <translation>Зняти «{words}»</translation>
    </message>
    <message>
        <source>What is on the screen is kept as a copy in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Те, що на екрані, збережено копією в {path}.</translation>
    </message>
    <message>
        <source>What the next element was changed to</source>
        <extracomment>actions</extracomment>
        <translation>На що змінено наступний елемент</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Які речення</translation>
    </message>
    <message>
        <source>With a mark</source>
        <extracomment>hints</extracomment>
        <translation>З позначкою</translation>
    </message>
    <message>
        <source>With the reason why it need not be ticked</source>
        <extracomment>actions</extracomment>
        <translation>З причиною, чому його не треба звіряти</translation>
    </message>
    <message>
        <source>Without a mark</source>
        <extracomment>hints</extracomment>
        <translation>Без позначки</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <extracomment>hints</extracomment>
        <translation>Без доказів</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>Basis</extracomment>
        <translation>Бачив сам</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>past</extracomment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words, or is:, mark:, status:, priority:, type:, speaker:, for:, by:. A minus before one turns it round. Down shows them all.</source>
        <extracomment>hints</extracomment>
        <translation>Слова або is:, mark:, status:, priority:, type:, speaker:, for:, by:. Мінус попереду обертає. Стрілка вниз показує всі.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <extracomment>status</extracomment>
        <translation>Пишемо файл …</translation>
    </message>
    <message>
        <source>Your house does not use this mark.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Ваша редакція не вживає цієї позначки.</translation>
    </message>
    <message>
        <source>a source</source>
        <extracomment>Whom</extracomment>
        <translation>джерело</translation>
    </message>
    <message>
        <source>an element is not ticked</source>
        <extracomment>Want</extracomment>
        <translation>елемент не звірено</translation>
    </message>
    <message>
        <source>an expert</source>
        <extracomment>Whom</extracomment>
        <translation>експерт</translation>
    </message>
    <message>
        <source>being written to the file …</source>
        <extracomment>status</extracomment>
        <translation>записується у файл …</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>Part</extracomment>
        <translation>авторство</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>Want</extracomment>
        <translation>доказ не має точного місця</translation>
    </message>
    <message>
        <source>evidence {n} has no locator</source>
        <extracomment>labels</extracomment>
        <translation>доказ {n} не має точного місця</translation>
    </message>
    <message>
        <source>evidence {n}, “{words}”, has no locator</source>
        <extracomment>labels</extracomment>
        <translation>доказ {n}, «{words}», не має точного місця</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>Want</extracomment>
        <translation>немає доказу</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>Want</extracomment>
        <translation>немає висновку</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>Want</extracomment>
        <translation>немає позначки</translation>
    </message>
    <message>
        <source>it has too few independent sources</source>
        <extracomment>Want</extracomment>
        <translation>замало незалежних джерел</translation>
    </message>
    <message>
        <source>it has {n} of {needed} independent sources</source>
        <extracomment>labels</extracomment>
        <translation>незалежних джерел {n} з {needed}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>Whom</extracomment>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>the author</source>
        <extracomment>Whom</extracomment>
        <translation>автор</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field. Choose other keys.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} належить кожному текстовому полю. Виберіть інші клавіші.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already. Choose others, or change that first.</source>
        <extracomment>keymap</extracomment>
        <translation>{keys} — це вже «{action}». Виберіть інші або спершу змініть це.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>saving</extracomment>
        <translation>{name} видалено.</translation>
    </message>
    <message>
        <source>{name} is open already, here.</source>
        <extracomment>files</extracomment>
        <translation>{name} вже відкрито тут.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>house</extracomment>
        <translation>{name}, копія</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n edits are in no file, kept {when}</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>{name}: %n зміни немає в жодному файлі, збережено {when}</numerusform>
            <numerusform>{name}: %n змін немає в жодному файлі, збережено {when}</numerusform>
            <numerusform>{name}: %n змін немає в жодному файлі, збережено {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>find_bar</extracomment>
        <translation>{n} з {all}</translation>
    </message>
    <message>
        <source>{seat} (initials)</source>
        <extracomment>header_pane</extracomment>
        <translation>{seat} (ініціали)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <extracomment>claim_list</extracomment>
        <translation>
            <numerusform>{shown} з %n факту</numerusform>
            <numerusform>{shown} з %n фактів</numerusform>
            <numerusform>{shown} з %n фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble} A version is kept from {when}.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Є збережений стан: {when}.</translation>
    </message>
    <message>
        <source>{trouble} All that was done here is kept on this computer.</source>
        <extracomment>kept</extracomment>
        <translation>{trouble} Усе, що тут зроблено, збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>{who}: {claims}, {left} left</source>
        <extracomment>signoff_pane</extracomment>
        <translation>{who}: {claims}, лишилося {left}</translation>
    </message>
    <message>
        <source>{words}

Listed because: {why}</source>
        <extracomment>claim_table</extracomment>
        <translation>{words}

Виписано, бо: {why}</translation>
    </message>
    <message>
        <source>“{words}” is changed to:</source>
        <extracomment>elements_strip</extracomment>
        <translation>«{words}» змінено на:</translation>
    </message>
    <message>
        <source>“{words}” is not ticked</source>
        <extracomment>labels</extracomment>
        <translation>«{words}» не звірено</translation>
    </message>
    <message>
        <source>“{words}” need not be ticked, because:</source>
        <extracomment>elements_strip</extracomment>
        <translation>«{words}» не треба звіряти, бо:</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>… ще %n</numerusform>
            <numerusform>… ще %n</numerusform>
            <numerusform>… ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n sentences unchanged</source>
        <extracomment>diff_view</extracomment>
        <translation>
            <numerusform>… %n речення без змін</numerusform>
            <numerusform>… %n речення без змін</numerusform>
            <numerusform>… %n речень без змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a file in the worksheet, for the chosen claim</source>
        <extracomment>actions</extracomment>
        <translation>Зберегти файл в аркуші для вибраного факту</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in it: no finding, or nobody is named who says so.</source>
        <extracomment>labels</extracomment>
        <translation>
            <numerusform>Бракує %n факту: без висновку або не названо, хто це каже.</numerusform>
            <numerusform>Бракує %n фактів: без висновку або не названо, хто це каже.</numerusform>
            <numerusform>Бракує %n фактів: без висновку або не названо, хто це каже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims chosen</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>вибрано %n факт</numerusform>
            <numerusform>вибрано %n факти</numerusform>
            <numerusform>вибрано %n фактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>find_bar</extracomment>
        <translation>
            <numerusform>знайдено %n</numerusform>
            <numerusform>знайдено %n</numerusform>
            <numerusform>знайдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>лишився %n</numerusform>
            <numerusform>лишилося %n</numerusform>
            <numerusform>лишилося %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the author’s word</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n зі слів автора</numerusform>
            <numerusform>%n зі слів автора</numerusform>
            <numerusform>%n зі слів автора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs outside the article are folded: click to read</source>
        <extracomment>text</extracomment>
        <translation>
            <numerusform>%n абзац поза статтею згорнуто: клацніть, щоб читати</numerusform>
            <numerusform>%n абзаци поза статтею згорнуто: клацніть, щоб читати</numerusform>
            <numerusform>%n абзаців поза статтею згорнуто: клацніть, щоб читати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n без доказів</numerusform>
            <numerusform>%n без доказів</numerusform>
            <numerusform>%n без доказів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one source</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n з одним джерелом</numerusform>
            <numerusform>%n з одним джерелом</numerusform>
            <numerusform>%n з одним джерелом</numerusform>
        </translation>
    </message>
    <message>
        <source>A check asks about it</source>
        <extracomment>hints</extracomment>
        <translation>Про нього питає перевірка</translation>
    </message>
    <message>
        <source>A report without any words of yours is in {path}.</source>
        <extracomment>crash</extracomment>
        <translation>Звіт без жодного вашого слова лежить у {path}.</translation>
    </message>
    <message>
        <source>Keep finding</source>
        <extracomment>claim_strips</extracomment>
        <translation>Лишити висновок</translation>
    </message>
    <message>
        <source>Keep the words said as evidence</source>
        <extracomment>quote_desk</extracomment>
        <translation>Зберегти сказане як доказ</translation>
    </message>
    <message>
        <source>Keep words said</source>
        <extracomment>quote_desk</extracomment>
        <translation>Зберегти сказане</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>kept</extracomment>
        <translation>Збережено на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Kept on this computer…</source>
        <extracomment>actions</extracomment>
        <translation>Збережено на цьому комп’ютері…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>help</extracomment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>languages</extracomment>
        <translation>кхмерська</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sources_pane</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <extracomment>languages</extracomment>
        <translation>кіньяруанда</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>labels</extracomment>
        <translation>корейська</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <extracomment>encodings</extracomment>
        <translation>Корейське (Windows-949)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <extracomment>languages</extracomment>
        <translation>киргизька</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bars</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>languages</extracomment>
        <translation>лаоська</translation>
    </message>
    <message>
        <source>Larger type</source>
        <extracomment>actions</extracomment>
        <translation>Більший шрифт</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>languages</extracomment>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>SourceKind</extracomment>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Role</extracomment>
        <translation>Лише підказка</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>actions</extracomment>
        <translation>Перелік речень</translation>
    </message>
    <message>
        <source>Ledger: every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Перелік речень: усі</translation>
    </message>
    <message>
        <source>Legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>general</extracomment>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Like sentences: choose one</source>
        <extracomment>draft_pane</extracomment>
        <translation>Схожі речення: виберіть</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>actions</extracomment>
        <translation>Список</translation>
    </message>
    <message>
        <source>List the selected words as a claim</source>
        <extracomment>actions</extracomment>
        <translation>Виписати вибрані слова як факт</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>languages</extracomment>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Load next draft…</source>
        <extracomment>draft_pane</extracomment>
        <translation>Завантажити наступну версію…</translation>
    </message>
    <message>
        <source>Locator</source>
        <extracomment>evidence_form</extracomment>
        <translation>Де саме</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Переглянути ще раз</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Confidence</extracomment>
        <translation>Низька</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>languages</extracomment>
        <translation>македонська</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>languages</extracomment>
        <translation>малагасійська</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>languages</extracomment>
        <translation>малайська</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>languages</extracomment>
        <translation>малаялам</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>languages</extracomment>
        <translation>мальтійська</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>languages</extracomment>
        <translation>маратхі</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: OK</translation>
    </message>
    <message>
        <source>Mark add attribution</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Додати джерело</translation>
    </message>
    <message>
        <source>Mark change</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Змінити</translation>
    </message>
    <message>
        <source>Mark cut</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Вилучити</translation>
    </message>
    <message>
        <source>Mark hold</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Притримати</translation>
    </message>
    <message>
        <source>Mark on author</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Зі слів автора</translation>
    </message>
    <message>
        <source>Mark qualify</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Уточнити</translation>
    </message>
    <message>
        <source>Mark query author</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Спитати автора</translation>
    </message>
    <message>
        <source>Mark query source</source>
        <extracomment>actions</extracomment>
        <translation>Позначка: Спитати джерело</translation>
    </message>
    <message>
        <source>May be named in an export</source>
        <extracomment>sources_pane</extracomment>
        <translation>Можна назвати в експорті</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Confidence</extracomment>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>merge_pane</extracomment>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <extracomment>merge_pane</extracomment>
        <translation>Об’єднати з копією</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <extracomment>actions</extracomment>
        <translation>Об’єднати з копією…</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <extracomment>claim_verbs</extracomment>
        <translation>З’єднати факти</translation>
    </message>
    <message>
        <source>Merge the selected claims, or this and the next</source>
        <extracomment>actions</extracomment>
        <translation>З’єднати вибрані факти або цей і наступний</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>actions</extracomment>
        <translation>Об’єднання</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>merge_pane</extracomment>
        <translation>Моє</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>languages</extracomment>
        <translation>монгольська</translation>
    </message>
    <message>
        <source>Move claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Перемістити факт</translation>
    </message>
    <message>
        <source>Māori</source>
        <extracomment>languages</extracomment>
        <translation>маорі</translation>
    </message>
    <message>
        <source>NOT KEPT on this computer, in memory only</source>
        <extracomment>status</extracomment>
        <translation>НЕ ЗБЕРЕЖЕНО на цьому комп’ютері, лише в пам’яті</translation>
    </message>
    <message numerus="yes">
        <source>%n claims left</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>лишився %n факт</numerusform>
            <numerusform>лишилося %n факти</numerusform>
            <numerusform>лишилося %n фактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are new.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n відповідь нова.</numerusform>
            <numerusform>%n відповіді нові.</numerusform>
            <numerusform>%n відповідей нових.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers put in.</source>
        <extracomment>sheets</extracomment>
        <translation>
            <numerusform>Внесено %n відповідь.</numerusform>
            <numerusform>Внесено %n відповіді.</numerusform>
            <numerusform>Внесено %n відповідей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to claims no longer listed.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n стосується факту, якого вже немає в списку.</numerusform>
            <numerusform>%n стосуються фактів, яких уже немає в списку.</numerusform>
            <numerusform>%n стосуються фактів, яких уже немає в списку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are not decided yet.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n конфлікт ще не вирішено.</numerusform>
            <numerusform>%n конфлікти ще не вирішено.</numerusform>
            <numerusform>%n конфліктів ще не вирішено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n не вдалося зрозуміти.</numerusform>
            <numerusform>%n не вдалося зрозуміти.</numerusform>
            <numerusform>%n не вдалося зрозуміти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n новий у цій версії</numerusform>
            <numerusform>%n нові в цій версії</numerusform>
            <numerusform>%n нових у цій версії</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready for second read</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>%n готовий до другого читання</numerusform>
            <numerusform>%n готові до другого читання</numerusform>
            <numerusform>%n готових до другого читання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences not looked at</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>%n речення не переглянуто</numerusform>
            <numerusform>%n речення не переглянуто</numerusform>
            <numerusform>%n речень не переглянуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps. Whole; its last hash is {hash}…</source>
        <extracomment>history_pane</extracomment>
        <translation>
            <numerusform>%n крок. Цілий; останній хеш {hash}…</numerusform>
            <numerusform>%n кроки. Усі цілі; останній хеш {hash}…</numerusform>
            <numerusform>%n кроків. Усі цілі; останній хеш {hash}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed by both. Choose for each; nothing is merged until all are decided.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>%n місце змінили обоє. Виберіть; доти нічого не об’єднається.</numerusform>
            <numerusform>%n місця змінили обоє. Виберіть у кожному; доти нічого не об’єднається.</numerusform>
            <numerusform>%n місць змінили обоє. Виберіть у кожному; доти нічого не об’єднається.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-check</source>
        <extracomment>draft_pane</extracomment>
        <translation>
            <numerusform>%n перевірити знову</numerusform>
            <numerusform>%n перевірити знову</numerusform>
            <numerusform>%n перевірити знову</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed here too: choose.</source>
        <extracomment>answers_dialog</extracomment>
        <translation>
            <numerusform>%n змінено й тут: виберіть.</numerusform>
            <numerusform>%n змінено й тут: виберіть.</numerusform>
            <numerusform>%n змінено й тут: виберіть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in this draft</source>
        <extracomment>status</extracomment>
        <translation>
            <numerusform>%n без місця в цій версії</numerusform>
            <numerusform>%n без місця в цій версії</numerusform>
            <numerusform>%n без місця в цій версії</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheets have edits that are in no file.</source>
        <extracomment>kept</extracomment>
        <translation>
            <numerusform>%n аркуш має зміни, яких немає в жодному файлі.</numerusform>
            <numerusform>%n аркуші мають зміни, яких немає в жодному файлі.</numerusform>
            <numerusform>%n аркушів мають зміни, яких немає в жодному файлі.</numerusform>
        </translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <extracomment>source_fields</extracomment>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>A card for each claim</source>
        <extracomment>export_panel</extracomment>
        <translation>Картка для кожного факту</translation>
    </message>
    <message>
        <source>A claim here is private, or was not told on the record, so it is not looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Факт тут приватний або сказаний не для друку, тож його не шукають.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is one of the keys F1 to F12.</source>
        <extracomment>keymap</extracomment>
        <translation>Сполучення потребує Ctrl чи Alt або є однією з клавіш F1–F12.</translation>
    </message>
    <message>
        <source>A single key is one letter, figure or sign, Space, Return, Del or Ins.</source>
        <extracomment>keymap</extracomment>
        <translation>Окрема клавіша — це літера, цифра чи знак, пробіл, Enter, Del чи Ins.</translation>
    </message>
    <message>
        <source>A source who may not be named stands in these words: nothing is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>У цих словах є джерело, якого не можна називати: нічого не шукаємо.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>shortcuts</extracomment>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>house_rules</extracomment>
        <translation>Додати правило</translation>
    </message>
    <message>
        <source>Add question</source>
        <extracomment>query_form</extracomment>
        <translation>Додати запитання</translation>
    </message>
    <message numerus="yes">
        <source>Add {type} to %n claims</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Додати «{type}» до %n факту</numerusform>
            <numerusform>Додати «{type}» до %n фактів</numerusform>
            <numerusform>Додати «{type}» до %n фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Address (web)</source>
        <extracomment>source_fields</extracomment>
        <translation>Адреса (веб)</translation>
    </message>
    <message>
        <source>Adds the kind of fact; takes it away where all have it</source>
        <extracomment>several</extracomment>
        <translation>Додає тип; забирає його, де він є в усіх</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <extracomment>source_fields</extracomment>
        <translation>Установа</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export_panel</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Усі, як було</translation>
    </message>
    <message>
        <source>All claims</source>
        <extracomment>saved</extracomment>
        <translation>Усі факти</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>shortcuts</extracomment>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>notices</extracomment>
        <translation>Усі повідомлення</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>house_rules</extracomment>
        <translation>Усі типи</translation>
    </message>
    <message numerus="yes">
        <source>Also dropped: {names} and %n more.</source>
        <extracomment>dropped</extracomment>
        <translation>
            <numerusform>Також перетягнуто: {names} і ще %n.</numerusform>
            <numerusform>Також перетягнуто: {names} і ще %n.</numerusform>
            <numerusform>Також перетягнуто: {names} і ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also dropped: {names}.</source>
        <extracomment>dropped</extracomment>
        <translation>Також перетягнуто: {names}.</translation>
    </message>
    <message>
        <source>Alt and an arrow key move a column.</source>
        <extracomment>house_parts</extracomment>
        <translation>Alt і стрілка пересувають колонку.</translation>
    </message>
    <message>
        <source>An answer or a second look is due</source>
        <extracomment>hints</extracomment>
        <translation>Час для відповіді чи другого погляду</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <extracomment>general</extracomment>
        <translation>Інша мова діятиме з наступного запуску.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer due</source>
        <extracomment>query_form</extracomment>
        <translation>Відповідь до</translation>
    </message>
    <message>
        <source>Article with claim marks</source>
        <extracomment>export_panel</extracomment>
        <translation>Стаття з позначками фактів</translation>
    </message>
    <message>
        <source>As delivered</source>
        <extracomment>house</extracomment>
        <translation>Як було</translation>
    </message>
    <message>
        <source>As in your settings</source>
        <extracomment>house_form</extracomment>
        <translation>Як у ваших налаштуваннях</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>correction_form</extracomment>
        <translation>Як надруковано</translation>
    </message>
    <message>
        <source>As the article</source>
        <extracomment>export_panel</extracomment>
        <translation>Як стаття</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <extracomment>query_form</extracomment>
        <translation>Поставити ще запитання</translation>
    </message>
    <message>
        <source>Ask before look-ups</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Питати перед пошуком</translation>
    </message>
    <message>
        <source>Ask the author something, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Спитати щось в автора, {key}</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>more_form</extracomment>
        <translation>Посилання на джерело</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>QueryTo</extracomment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Author queries</source>
        <extracomment>export_panel</extracomment>
        <translation>Запитання до автора</translation>
    </message>
    <message>
        <source>Author&apos;s observation</source>
        <extracomment>Basis</extracomment>
        <translation>Спостереження автора</translation>
    </message>
    <message>
        <source>Author’s source</source>
        <extracomment>more_form</extracomment>
        <translation>Джерело автора</translation>
    </message>
    <message>
        <source>Before sign-off</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Перед підписом</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <extracomment>merge_pane</extracomment>
        <translation>Було: {words}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>claim_table</extracomment>
        <translation>Хто</translation>
    </message>
    <message>
        <source>By evidence</source>
        <extracomment>claim_list</extracomment>
        <translation>За доказами</translation>
    </message>
    <message>
        <source>By mark</source>
        <extracomment>claim_list</extracomment>
        <translation>За позначкою</translation>
    </message>
    <message>
        <source>By place in the article</source>
        <extracomment>claim_list</extracomment>
        <translation>За місцем у статті</translation>
    </message>
    <message>
        <source>By priority</source>
        <extracomment>claim_list</extracomment>
        <translation>За пріоритетом</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>claim_list</extracomment>
        <translation>За станом</translation>
    </message>
    <message>
        <source>By types</source>
        <extracomment>claim_list</extracomment>
        <translation>За типами</translation>
    </message>
    <message>
        <source>By who checks</source>
        <extracomment>claim_list</extracomment>
        <translation>За тим, хто перевіряє</translation>
    </message>
    <message>
        <source>By who says so</source>
        <extracomment>claim_list</extracomment>
        <translation>За тим, хто каже</translation>
    </message>
    <message>
        <source>By words</source>
        <extracomment>claim_list</extracomment>
        <translation>За словами</translation>
    </message>
    <message>
        <source>Call sheets, one a source</source>
        <extracomment>export_panel</extracomment>
        <translation>Аркуші дзвінків, по одному на джерело</translation>
    </message>
    <message>
        <source>Captions, graphics, headline and deck</source>
        <extracomment>checklist</extracomment>
        <translation>Підписи, графіка, заголовок і лід</translation>
    </message>
    <message>
        <source>Cards, one claim each</source>
        <extracomment>export_panel</extracomment>
        <translation>Картки, по одній на факт</translation>
    </message>
    <message>
        <source>Changes and comments in this sentence: {here} of {all}</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Зміни й коментарі в цьому реченні: {here} з {all}</translation>
    </message>
    <message>
        <source>Changes since the last draft</source>
        <extracomment>actions</extracomment>
        <translation>Зміни від останньої версії</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>shortcuts</extracomment>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Check the spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Перевіряти правопис нотаток</translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>house_parts</extracomment>
        <translation>Перевірив</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Контрольний список</translation>
    </message>
    <message>
        <source>Checklist before sign-off</source>
        <extracomment>house_form</extracomment>
        <translation>Контрольний список перед підписом</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <extracomment>labels</extracomment>
        <translation>Китайське та японське</translation>
    </message>
    <message>
        <source>Choose a claim or select words in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Виберіть факт або виділіть слова у статті.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>house_form</extracomment>
        <translation>Вибрати зображення…</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Факт {number}</translation>
    </message>
    <message>
        <source>Claims that rely on it: {numbers}</source>
        <extracomment>sources_pane</extracomment>
        <translation>Факти, що спираються на нього: {numbers}</translation>
    </message>
    <message>
        <source>Close claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Закрити факт</translation>
    </message>
    <message>
        <source>Close the claim, where nothing is left open</source>
        <extracomment>actions</extracomment>
        <translation>Закрити факт, де нічого не лишилося відкритим</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>source_fields</extracomment>
        <translation>Умовне ім’я</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>house_form</extracomment>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>aids</extracomment>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Columns of the register</source>
        <extracomment>house_form</extracomment>
        <translation>Колонки реєстру</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>more_form</extracomment>
        <translation>Сумніви</translation>
    </message>
    <message>
        <source>Confidence, because</source>
        <extracomment>claim_editor</extracomment>
        <translation>Певність, бо</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contempt</source>
        <extracomment>Legal</extracomment>
        <translation>Справа в суді</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>notices</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copyright</source>
        <extracomment>Legal</extracomment>
        <translation>Авторське право</translation>
    </message>
    <message>
        <source>Correction is</source>
        <extracomment>correction_form</extracomment>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Corrections list</source>
        <extracomment>export_panel</extracomment>
        <translation>Список виправлень</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <extracomment>correction_form</extracomment>
        <translation>Вирішує {who}</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Deep background</source>
        <extracomment>Terms</extracomment>
        <translation>Без посилання</translation>
    </message>
    <message>
        <source>Defamation</source>
        <extracomment>Legal</extracomment>
        <translation>Наклеп</translation>
    </message>
    <message>
        <source>Delete profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Видалити профіль «{title}»</translation>
    </message>
    <message>
        <source>Document seen</source>
        <extracomment>Basis</extracomment>
        <translation>Бачив документ</translation>
    </message>
    <message>
        <source>Don’t ask again for this one</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Більше не питати про це</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when} by {who}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Версія {number}, завантажено {when}, {who}.</translation>
    </message>
    <message>
        <source>Draft {number}, loaded {when}.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Версія {number}, завантажено {when}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>saved</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Earlier: {words}</source>
        <extracomment>claim_strips</extracomment>
        <translation>Раніше: {words}</translation>
    </message>
    <message>
        <source>Edit the chosen claims</source>
        <extracomment>actions</extracomment>
        <translation>Правити вибрані факти</translation>
    </message>
    <message>
        <source>Edit: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Правити: {field}</translation>
    </message>
    <message>
        <source>Electoral</source>
        <extracomment>Harm</extracomment>
        <translation>Вибори</translation>
    </message>
    <message>
        <source>Element ticked</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Елемент звірено</translation>
    </message>
    <message>
        <source>Elements</source>
        <extracomment>past</extracomment>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Embargo</source>
        <extracomment>privacy</extracomment>
        <translation>Ембарго</translation>
    </message>
    <message>
        <source>Embargo: look nothing up</source>
        <extracomment>privacy</extracomment>
        <translation>Ембарго: нічого не шукати</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter back, Escape closes</source>
        <extracomment>find_bar</extracomment>
        <translation>Enter далі, Shift+Enter назад, Esc закриває</translation>
    </message>
    <message>
        <source>Escape leaves it as it is, Backspace takes it away.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Esc лишає, як є, Backspace забирає.</translation>
    </message>
    <message>
        <source>Ev.</source>
        <extracomment>claim_table</extracomment>
        <translation>Док.</translation>
    </message>
    <message>
        <source>Every edit until it is in a file, earlier versions, and the log, which holds no word of an article.</source>
        <extracomment>general</extracomment>
        <translation>Кожна зміна, доки вона не у файлі, попередні стани й журнал, у якому немає жодного слова статті.</translation>
    </message>
    <message>
        <source>Every sentence</source>
        <extracomment>ledger_pane</extracomment>
        <translation>Усі речення</translation>
    </message>
    <message>
        <source>Evidence: {n}</source>
        <extracomment>claim_table</extracomment>
        <translation>Докази: {n}</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>QueryTo</extracomment>
        <translation>Експерт</translation>
    </message>
    <message>
        <source>Export house profile</source>
        <extracomment>house</extracomment>
        <translation>Експортувати профіль редакції</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <extracomment>sheets</extracomment>
        <translation>Експортовано в {name}.</translation>
    </message>
    <message>
        <source>Fact Check Explorer</source>
        <extracomment>lookups</extracomment>
        <translation>Fact Check Explorer</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <extracomment>actions</extracomment>
        <translation>Файли, які вже відкривали</translation>
    </message>
    <message>
        <source>Filter: words, is:open, mark:change</source>
        <extracomment>hints</extracomment>
        <translation>Фільтр: слова, is:open</translation>
    </message>
    <message>
        <source>Filters that are kept, and the order of the list</source>
        <extracomment>saved</extracomment>
        <translation>Збережені фільтри й порядок списку</translation>
    </message>
    <message>
        <source>Financial</source>
        <extracomment>Harm</extracomment>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Знайти дію чи клавішу</translation>
    </message>
    <message>
        <source>Fold or open what is outside the article</source>
        <extracomment>actions</extracomment>
        <translation>Згорнути чи відкрити те, що поза статтею</translation>
    </message>
    <message>
        <source>For worksheets begun from now on</source>
        <extracomment>house</extracomment>
        <translation>Для аркушів, початих відтепер</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>memory</extracomment>
        <translation>Забути ці</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <extracomment>saved</extracomment>
        <translation>Забути «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Give %n claims to {initials}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Дати %n факт: {initials}</numerusform>
            <numerusform>Дати %n факти: {initials}</numerusform>
            <numerusform>Дати %n фактів: {initials}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen claims to</source>
        <extracomment>several</extracomment>
        <translation>Дати вибрані факти</translation>
    </message>
    <message>
        <source>Give the claim’s evidence an address, or select one in the article.</source>
        <extracomment>lookups</extracomment>
        <translation>Дайте доказові факту адресу або виділіть її у статті.</translation>
    </message>
    <message>
        <source>Give to: initials</source>
        <extracomment>several</extracomment>
        <translation>Дати: ініціали</translation>
    </message>
    <message>
        <source>Given to</source>
        <extracomment>hints</extracomment>
        <translation>Доручено</translation>
    </message>
    <message>
        <source>Given to me or marked by me</source>
        <extracomment>hints</extracomment>
        <translation>Доручені мені або позначені мною</translation>
    </message>
    <message>
        <source>Harm if wrong</source>
        <extracomment>more_form</extracomment>
        <translation>Шкода, якщо хибно</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>general</extracomment>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Історія цього факту</translation>
    </message>
    <message>
        <source>House profile</source>
        <extracomment>dialog</extracomment>
        <translation>Профіль редакції</translation>
    </message>
    <message>
        <source>House profiles</source>
        <extracomment>house</extracomment>
        <translation>Профілі редакції</translation>
    </message>
    <message>
        <source>How they know</source>
        <extracomment>more_form</extracomment>
        <translation>Звідки знають</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>house</extracomment>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>У тексті</translation>
    </message>
    <message>
        <source>In the browser, after telling you what is sent and to whom</source>
        <extracomment>actions</extracomment>
        <translation>У браузері, сказавши спершу, що й кому надсилається</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <extracomment>house_rules</extracomment>
        <translation>Незалежні джерела</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <extracomment>saved</extracomment>
        <translation>Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Keep: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Лишити: {value}</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <extracomment>main</extracomment>
        <translation>Збережені фільтри</translation>
    </message>
    <message>
        <source>Kept filters…</source>
        <extracomment>actions</extracomment>
        <translation>Збережені фільтри…</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <extracomment>shortcuts</extracomment>
        <translation>Клавіші для «{action}»</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>export_panel</extracomment>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>more_form</extracomment>
        <translation>Право</translation>
    </message>
    <message>
        <source>Lines of the page that are not the article: subscriptions, related links</source>
        <extracomment>actions</extracomment>
        <translation>Рядки сторінки, що не є статтею: передплата, схожі посилання</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <extracomment>house_parts</extracomment>
        <translation>Власні рядки</translation>
    </message>
    <message>
        <source>Lines under it</source>
        <extracomment>house_form</extracomment>
        <translation>Рядки під ним</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <extracomment>house_form</extracomment>
        <translation>Рядки під назвою</translation>
    </message>
    <message>
        <source>Links opened and archived</source>
        <extracomment>checklist</extracomment>
        <translation>Посилання відкрито й заархівовано</translation>
    </message>
    <message>
        <source>Listed: {why}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Виписано: {why}</translation>
    </message>
    <message>
        <source>Locked with a password: {name}. {consequence}</source>
        <extracomment>saving</extracomment>
        <translation>Замкнено паролем: {name}. {consequence}</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>house_form</extracomment>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Look again by</source>
        <extracomment>more_form</extracomment>
        <translation>Глянути знову до</translation>
    </message>
    <message>
        <source>Look up with</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Шукати в</translation>
    </message>
    <message>
        <source>Look up: {service}…</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Шукати: {service}…</translation>
    </message>
    <message>
        <source>Look up…</source>
        <extracomment>actions</extracomment>
        <translation>Шукати…</translation>
    </message>
    <message>
        <source>Look-ups are switched off in the settings, under privacy.</source>
        <extracomment>lookups</extracomment>
        <translation>Пошук вимкнено в налаштуваннях, у розділі приватності.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claims {mark}</source>
        <extracomment>several</extracomment>
        <translation>
            <numerusform>Позначити %n факт: {mark}</numerusform>
            <numerusform>Позначити %n факти: {mark}</numerusform>
            <numerusform>Позначити %n фактів: {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark claim {n} {mark}</source>
        <extracomment>claim_editor</extracomment>
        <translation>Позначити факт {n}: {mark}</translation>
    </message>
    <message>
        <source>Mark it to be changed, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Позначити до зміни, {key}</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>house_form</extracomment>
        <translation>Позначки</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n edits of the other copy. Undo takes it back.</source>
        <extracomment>merge_pane</extracomment>
        <translation>
            <numerusform>Об’єднано: %n зміна з іншої копії. «Скасувати» поверне, як було.</numerusform>
            <numerusform>Об’єднано: %n зміни з іншої копії. «Скасувати» поверне, як було.</numerusform>
            <numerusform>Об’єднано: %n змін з іншої копії. «Скасувати» поверне, як було.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT KEPT: {why}</source>
        <extracomment>status</extracomment>
        <translation>НЕ ЗБЕРЕЖЕНО: {why}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>query_form</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <extracomment>house_form</extracomment>
        <translation>Назва цього профілю</translation>
    </message>
    <message>
        <source>Name of “{mark}”</source>
        <extracomment>house_parts</extracomment>
        <translation>Назва для «{mark}»</translation>
    </message>
    <message>
        <source>Name over sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Назва над аркушами</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <extracomment>Roll</extracomment>
        <translation>Імена й посади</translation>
    </message>
    <message>
        <source>Names, numbers, dates, places and quotes, each with its mentions</source>
        <extracomment>actions</extracomment>
        <translation>Імена, числа, дати, місця й цитати, кожне з усіма згадками</translation>
    </message>
    <message>
        <source>Names, titles and spelling, letter by letter</source>
        <extracomment>checklist</extracomment>
        <translation>Імена, посади й написання, літера за літерою</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>languages</extracomment>
        <translation>непальська</translation>
    </message>
    <message>
        <source>Never looked up: notes, queries, what you know of sources, claims that are private or not on the record, restricted worksheets, and words with the name of a source who may not be named.</source>
        <extracomment>privacy</extracomment>
        <translation>Ніколи не шукаємо: нотатки, запитання, те, що ви знаєте про джерела, факти приватні чи не для друку, обмежені аркуші та слова з іменем джерела, якого не можна називати.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Нове</translation>
    </message>
    <message>
        <source>New source …</source>
        <extracomment>evidence_more</extracomment>
        <translation>Нове джерело …</translation>
    </message>
    <message>
        <source>Newer version…</source>
        <extracomment>actions</extracomment>
        <translation>Новіша версія…</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next change or comment</source>
        <extracomment>remarks_strip</extracomment>
        <translation>Наступна зміна чи коментар</translation>
    </message>
    <message>
        <source>Next claim</source>
        <extracomment>actions</extracomment>
        <translation>Наступний факт</translation>
    </message>
    <message>
        <source>Next sentence not looked at</source>
        <extracomment>actions</extracomment>
        <translation>Наступне непереглянуте речення</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>claim_table</extracomment>
        <translation>№</translation>
    </message>
    <message>
        <source>No article yet. Open or paste one.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Ще немає статті. Відкрийте або вставте.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Не вдалося відкрити браузера.</translation>
    </message>
    <message>
        <source>No claim relies on it yet.</source>
        <extracomment>sources_pane</extracomment>
        <translation>На нього ще не спирається жоден факт.</translation>
    </message>
    <message>
        <source>No claims were found. Select words in the galley and add one.</source>
        <extracomment>claim_list</extracomment>
        <translation>Фактів не знайдено. Виберіть слова в гранці й додайте.</translation>
    </message>
    <message>
        <source>No claims yet. Open or paste an article.</source>
        <extracomment>claim_list</extracomment>
        <translation>Ще немає фактів. Відкрийте або вставте статтю.</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <extracomment>labels</extracomment>
        <translation>Ще без висновку</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>help</extracomment>
        <translation>На жодній сторінці немає цих слів.</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>house_form</extracomment>
        <translation>Без зображення</translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>Outcome</extracomment>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>No sources yet. Add one here, or choose “New source” in a claim’s evidence.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Ще немає джерел. Додайте тут або виберіть «Нове джерело» в доказі факту.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <extracomment>spelling</extracomment>
        <translation>Немає пропозицій</translation>
    </message>
    <message>
        <source>Nobody has changed this claim yet.</source>
        <extracomment>past</extracomment>
        <translation>Цього факту ще ніхто не змінював.</translation>
    </message>
    <message>
        <source>Nobody opens it without the password; it can&apos;t be reset</source>
        <extracomment>actions</extracomment>
        <translation>Без пароля його ніхто не відкриє; скинути його не можна</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>more_form</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>None of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Жодного зі списку</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>types_field</extracomment>
        <translation>Ще немає</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <extracomment>languages</extracomment>
        <translation>норвезька (букмол)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <extracomment>languages</extracomment>
        <translation>норвезька (нюношк)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Finding</extracomment>
        <translation>Не стосується</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>saved</extracomment>
        <translation>Не закрито</translation>
    </message>
    <message>
        <source>Not closed, because something is still open: {numbers}</source>
        <extracomment>several</extracomment>
        <translation>Не закрито, бо ще щось відкрите: {numbers}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>find_bar</extracomment>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>Не переглянуто</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <extracomment>evidence_more</extracomment>
        <translation>Ще без імені</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>Не частина статті</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>rating_field</extracomment>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>claim_strips</extracomment>
        <translation>Ще не прочитано</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>more_form</extracomment>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>Status</extracomment>
        <translation>Не розпочато</translation>
    </message>
    <message>
        <source>Not understood, to be typed by hand</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Не зрозуміло, внести вручну</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <extracomment>labels</extracomment>
        <translation>Ще без позначки</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>claim_editor</extracomment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Нотатка чи причина</translation>
    </message>
    <message>
        <source>Note “{words}” as changed</source>
        <extracomment>elements_strip</extracomment>
        <translation>Відмітити «{words}» як змінене</translation>
    </message>
    <message>
        <source>Note; a reason is needed to return or reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Нотатка; для повернення потрібна причина</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <extracomment>source_fields</extracomment>
        <translation>Нотатки про джерело</translation>
    </message>
    <message>
        <source>Nothing is kept besides the file itself.</source>
        <extracomment>kept</extracomment>
        <translation>Окрім самого файлу, нічого не збережено.</translation>
    </message>
    <message>
        <source>Nothing is lost: all your edits are kept on this computer.</source>
        <extracomment>crash</extracomment>
        <translation>Нічого не втрачено: усі ваші зміни збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the claims.</source>
        <extracomment>roster_pane</extracomment>
        <translation>У фактах немає нічого такого.</translation>
    </message>
    <message>
        <source>Nothing on the desk yet</source>
        <extracomment>empty</extracomment>
        <translation>На столі ще порожньо</translation>
    </message>
    <message>
        <source>Nothing to ask: the checks found no sum, day or name that differs.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Питати нічого: не знайдено сум, днів чи імен, що не сходяться.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Нічого перевіряти</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <extracomment>actions</extracomment>
        <translation>Тут нічого перевіряти</translation>
    </message>
    <message>
        <source>Nothing was said yet. What Redpencil tells you is listed here.</source>
        <extracomment>notices</extracomment>
        <translation>Ще нічого не сказано. Тут буде те, що каже вам Redpencil.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>notices</extracomment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <extracomment>notices</extracomment>
        <translation>Повідомлення від запуску</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>house_parts</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Roll</extracomment>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Numbers and marks of the claims</source>
        <extracomment>galley_margin</extracomment>
        <translation>Номери й позначки фактів</translation>
    </message>
    <message>
        <source>Numbers recomputed from the source</source>
        <extracomment>checklist</extracomment>
        <translation>Числа перераховано за джерелом</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>elements_strip</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>past</extracomment>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>Terms</extracomment>
        <translation>Не для друку</translation>
    </message>
    <message>
        <source>On author</source>
        <extracomment>labels</extracomment>
        <translation>Зі слів автора</translation>
    </message>
    <message>
        <source>On background</source>
        <extracomment>Terms</extracomment>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>On the author’s word</source>
        <extracomment>hints</extracomment>
        <translation>Зі слів автора</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Terms</extracomment>
        <translation>З іменем</translation>
    </message>
    <message>
        <source>On what terms</source>
        <extracomment>more_form</extracomment>
        <translation>На яких умовах</translation>
    </message>
    <message>
        <source>One a line; none where you don’t rate.</source>
        <extracomment>house_form</extracomment>
        <translation>По одній у рядку; жодної, якщо не оцінюєте.</translation>
    </message>
    <message>
        <source>One independent source</source>
        <extracomment>hints</extracomment>
        <translation>Одне незалежне джерело</translation>
    </message>
    <message>
        <source>One page a task, with a search</source>
        <extracomment>actions</extracomment>
        <translation>Сторінка на кожну справу, з пошуком</translation>
    </message>
    <message>
        <source>Only the chosen claim</source>
        <extracomment>history_pane</extracomment>
        <translation>Лише вибраний факт</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ask</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>files</extracomment>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>Open address…</source>
        <extracomment>actions</extracomment>
        <translation>Відкрити адресу…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>empty</extracomment>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Спершу відкрийте статтю.</translation>
    </message>
    <message>
        <source>Open an article or a worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Відкрити статтю або аркуш</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>memory</extracomment>
        <translation>Відкрити недавнє</translation>
    </message>
    <message>
        <source>Open that version</source>
        <extracomment>kept</extracomment>
        <translation>Відкрити той стан</translation>
    </message>
    <message>
        <source>Open the article that comes with Redpencil</source>
        <extracomment>actions</extracomment>
        <translation>Відкрити статтю, що йде з Redpencil</translation>
    </message>
    <message>
        <source>Open the next</source>
        <extracomment>dropped</extracomment>
        <translation>Відкрити наступний</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>updates</extracomment>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>Open what is kept</source>
        <extracomment>kept</extracomment>
        <translation>Відкрити збережене</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>actions</extracomment>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>saved</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Legal</extracomment>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Our house</source>
        <extracomment>house</extracomment>
        <translation>Наша редакція</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>contact_log</extracomment>
        <translation>Наслідок</translation>
    </message>
    <message>
        <source>Overrule</source>
        <extracomment>EditorCall</extracomment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>Власне спостереження</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <extracomment>help</extracomment>
        <translation>Сторінка довідки</translation>
    </message>
    <message>
        <source>Page, table, minute: needed</source>
        <extracomment>evidence_form</extracomment>
        <translation>Сторінка, таблиця, хвилина: треба</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help</extracomment>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>export_panel</extracomment>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Finding</extracomment>
        <translation>Частково</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>languages</extracomment>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ask</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password (empty: none)</source>
        <extracomment>ask</extracomment>
        <translation>Пароль (порожньо: без нього)</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>empty</extracomment>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste article</source>
        <extracomment>actions</extracomment>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Paste the transcript or notes here</source>
        <extracomment>quote_desk</extracomment>
        <translation>Вставте сюди розшифровку чи нотатки</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <extracomment>files</extracomment>
        <translation>Вставлена сторінка</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>files</extracomment>
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>languages</extracomment>
        <translation>перська</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>SourceKind</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>source_fields</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone, e-mail …</source>
        <extracomment>contact_log</extracomment>
        <translation>Телефон, пошта …</translation>
    </message>
    <message>
        <source>Phone, e-mail, contacts and notes stay out of every export.</source>
        <extracomment>sources_pane</extracomment>
        <translation>Телефон, пошта, контакти й нотатки не потрапляють у жоден експорт.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>house</extracomment>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Place at selection</source>
        <extracomment>draft_pane</extracomment>
        <translation>Розмістити у вибраному</translation>
    </message>
    <message>
        <source>Place claim</source>
        <extracomment>draft_pane</extracomment>
        <translation>Розмістити факт</translation>
    </message>
    <message>
        <source>Place there</source>
        <extracomment>draft_pane</extracomment>
        <translation>Розмістити там</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Roll</extracomment>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>house</extracomment>
        <translation>Простий</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>languages</extracomment>
        <translation>польська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages</extracomment>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Press the new shortcut for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Натисніть нове сполучення для «{action}».</translation>
    </message>
    <message>
        <source>Press the new single key for “{action}”.</source>
        <extracomment>shortcuts</extracomment>
        <translation>Натисніть нову окрему клавішу для «{action}».</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <extracomment>actions</extracomment>
        <translation>Попередній факт</translation>
    </message>
    <message>
        <source>Primary</source>
        <extracomment>Role</extracomment>
        <translation>Першоджерело</translation>
    </message>
    <message>
        <source>Primary sources that are enough instead</source>
        <extracomment>house_rules</extracomment>
        <translation>Першоджерела, яких натомість досить</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>claim_editor</extracomment>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Priority {name}</source>
        <extracomment>house_rules</extracomment>
        <translation>Пріоритет {name}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>dialog</extracomment>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Profile “{title}”</source>
        <extracomment>house</extracomment>
        <translation>Профіль «{title}»</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>status</extracomment>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Progress by priority and status</source>
        <extracomment>chart</extracomment>
        <translation>Поступ за пріоритетом і станом</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Запропоновано</translation>
    </message>
    <message>
        <source>Protect a source</source>
        <extracomment>history_pane</extracomment>
        <translation>Захистити джерело</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>header_pane</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>languages</extracomment>
        <translation>панджабі</translation>
    </message>
    <message>
        <source>Put a question aside</source>
        <extracomment>questions</extracomment>
        <translation>Відкласти запитання</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the galley first.</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Спершу поставте курсор у речення гранки.</translation>
    </message>
    <message>
        <source>Qualify</source>
        <extracomment>labels</extracomment>
        <translation>Уточнити</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>claim_editor</extracomment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Query author</source>
        <extracomment>labels</extracomment>
        <translation>Спитати автора</translation>
    </message>
    <message>
        <source>Query source</source>
        <extracomment>labels</extracomment>
        <translation>Спитати джерело</translation>
    </message>
    <message>
        <source>Question sent</source>
        <extracomment>query_form</extracomment>
        <translation>Запитання надіслано</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>actions</extracomment>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Questions of the checks</source>
        <extracomment>questions_pane</extracomment>
        <translation>Запитання перевірок</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions</extracomment>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quote desk</source>
        <extracomment>actions</extracomment>
        <translation>Звірка цитат</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>Roll</extracomment>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes against tape or transcript</source>
        <extracomment>checklist</extracomment>
        <translation>Цитати звірено із записом</translation>
    </message>
    <message>
        <source>Rating for readers</source>
        <extracomment>rating_field</extracomment>
        <translation>Оцінка для читачів</translation>
    </message>
    <message>
        <source>Ratings for readers</source>
        <extracomment>house_form</extracomment>
        <translation>Оцінки для читачів</translation>
    </message>
    <message>
        <source>Re-check</source>
        <extracomment>Status</extracomment>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Read a filled-in DOCX or PDF into this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Прочитати заповнений DOCX чи PDF у цей аркуш</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>bars</extracomment>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <extracomment>actions</extracomment>
        <translation>Прочитати знову як…</translation>
    </message>
    <message>
        <source>Read answers back</source>
        <extracomment>sheets</extracomment>
        <translation>Прочитати відповіді</translation>
    </message>
    <message>
        <source>Read answers back…</source>
        <extracomment>actions</extracomment>
        <translation>Прочитати відповіді…</translation>
    </message>
    <message>
        <source>Read second on</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Друге читання</translation>
    </message>
    <message>
        <source>Read the article from the clipboard</source>
        <extracomment>actions</extracomment>
        <translation>Прочитати статтю з буфера обміну</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>status</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ready for second read</source>
        <extracomment>closing_strip</extracomment>
        <translation>Готово до другого читання</translation>
    </message>
    <message>
        <source>Ready or signed off</source>
        <extracomment>hints</extracomment>
        <translation>Готові чи підписані</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>elements_strip</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason for putting the question aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Чому запитання відкладено</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>sources_pane</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Recording kept at</source>
        <extracomment>source_fields</extracomment>
        <translation>Запис зберігається</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>history_pane</extracomment>
        <translation>Вимарати</translation>
    </message>
    <message>
        <source>Redacted, to show outside the house</source>
        <extracomment>export_panel</extracomment>
        <translation>Знеособлено, щоб показати поза редакцією</translation>
    </message>
    <message>
        <source>Redacted. Copies that others have still hold the words.</source>
        <extracomment>desk</extracomment>
        <translation>Вимарано. У копіях, які є в інших, слова ще є.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions</extracomment>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redpencil never looks by itself; this says what your browser would ask</source>
        <extracomment>actions</extracomment>
        <translation>Redpencil ніколи не дивиться сам; тут сказано, що спитав би ваш браузер</translation>
    </message>
    <message>
        <source>Redpencil sends nothing by itself. It gets a page when you open an address, and opens your browser when you look something up; each says first who would learn what.</source>
        <extracomment>privacy</extracomment>
        <translation>Redpencil нічого не надсилає сам. Він бере сторінку, коли ви відкриваєте адресу, і відкриває браузер, коли ви щось шукаєте; щоразу спершу каже, хто про що дізнається.</translation>
    </message>
    <message>
        <source>Redpencil worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Аркуш Redpencil</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ChangeStatus</extracomment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>evidence_more</extracomment>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>evidence_more</extracomment>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>query_form</extracomment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <extracomment>evidence_form</extracomment>
        <translation>Прибрати доказ</translation>
    </message>
    <message>
        <source>Remove question</source>
        <extracomment>query_form</extracomment>
        <translation>Прибрати запитання</translation>
    </message>
    <message>
        <source>Remove source</source>
        <extracomment>sources_pane</extracomment>
        <translation>Прибрати джерело</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <extracomment>query_form</extracomment>
        <translation>Прибрати це запитання</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Replaces the name in print</source>
        <extracomment>source_fields</extracomment>
        <translation>Замість імені в друку</translation>
    </message>
    <message>
        <source>Reputational</source>
        <extracomment>Harm</extracomment>
        <translation>Репутація</translation>
    </message>
    <message>
        <source>Restated</source>
        <extracomment>claim_editor</extracomment>
        <translation>Інакше кажучи</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>kept</extracomment>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore version</source>
        <extracomment>kept</extracomment>
        <translation>Відновити стан</translation>
    </message>
    <message>
        <source>Return to the checker</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Повернути на перевірку</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status</extracomment>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>evidence_form</extracomment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>languages</extracomment>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>roster_pane</extracomment>
        <translation>Реєстр імен</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>languages</extracomment>
        <translation>російська</translation>
    </message>
    <message>
        <source>Same wire: same word</source>
        <extracomment>evidence_more</extracomment>
        <translation>Та сама агенція: те саме слово</translation>
    </message>
    <message>
        <source>Sample article</source>
        <extracomment>actions</extracomment>
        <translation>Зразок статті</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>actions</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>attaching</extracomment>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>evidence_more</extracomment>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>actions</extracomment>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <extracomment>desk</extracomment>
        <translation>Зберегти журнал</translation>
    </message>
    <message>
        <source>Save the trail…</source>
        <extracomment>history_pane</extracomment>
        <translation>Зберегти журнал…</translation>
    </message>
    <message>
        <source>Save with password</source>
        <extracomment>ask</extracomment>
        <translation>Зберегти з паролем</translation>
    </message>
    <message>
        <source>Save with password…</source>
        <extracomment>actions</extracomment>
        <translation>Зберегти з паролем…</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Зберегти аркуш</translation>
    </message>
    <message>
        <source>Say first what would be sent</source>
        <extracomment>privacy</extracomment>
        <translation>Спершу сказати, що буде надіслано</translation>
    </message>
    <message>
        <source>Say that the sentence at the cursor holds nothing more to check</source>
        <extracomment>actions</extracomment>
        <translation>Сказати, що в реченні під курсором більше нічого перевіряти</translation>
    </message>
    <message>
        <source>Search for the exact words</source>
        <extracomment>lookups</extracomment>
        <translation>Шукати точні слова</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help</extracomment>
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <source>Second read</source>
        <extracomment>past</extracomment>
        <translation>Друге читання</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Друге читання</translation>
    </message>
    <message>
        <source>Secondary</source>
        <extracomment>Role</extracomment>
        <translation>Вторинне</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>header_pane</extracomment>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>dialog</extracomment>
        <translation>Розділи налаштувань</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>evidence_more</extracomment>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <extracomment>header_pane</extracomment>
        <translation>Делікатні місця</translation>
    </message>
    <message>
        <source>Sentences not looked at</source>
        <extracomment>export_panel</extracomment>
        <translation>Непереглянуті речення</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>languages</extracomment>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>dialog</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>actions</extracomment>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <extracomment>shortcuts</extracomment>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>saved</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>general</extracomment>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <extracomment>questions_pane</extracomment>
        <translation>Показати відкладені</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>desk</extracomment>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Status</extracomment>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>shortcuts</extracomment>
        <translation>Окрема клавіша</translation>
    </message>
    <message>
        <source>Single keys work while the list or the galley has the focus.</source>
        <extracomment>keys</extracomment>
        <translation>Окремі клавіші діють, доки фокус у списку чи гранці.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>languages</extracomment>
        <translation>сингальська</translation>
    </message>
    <message>
        <source>Size of all type</source>
        <extracomment>general</extracomment>
        <translation>Розмір усього шрифту</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>languages</extracomment>
        <translation>словацька</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>languages</extracomment>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Slug</source>
        <extracomment>header_pane</extracomment>
        <translation>Робоча назва</translation>
    </message>
    <message>
        <source>Slug, deadline, people</source>
        <extracomment>actions</extracomment>
        <translation>Робоча назва, здача, люди</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <extracomment>actions</extracomment>
        <translation>Менший шрифт</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>languages</extracomment>
        <translation>сомалі</translation>
    </message>
    <message>
        <source>Somebody else changed the file {name}; it stays as they left it. Yours goes on in {other}.</source>
        <extracomment>saving</extracomment>
        <translation>Хтось інший змінив файл {name}; він лишається, як є. Ваше далі в {other}.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>evidence_form</extracomment>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source not named</source>
        <extracomment>evidence_form</extracomment>
        <translation>Джерело не названо</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <extracomment>evidence_more</extracomment>
        <translation>Джерело зі списку</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>sources_pane</extracomment>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Sources that a claim needs</source>
        <extracomment>house_form</extracomment>
        <translation>Джерела, потрібні фактові</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>languages</extracomment>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <extracomment>general</extracomment>
        <translation>Правопис нотаток</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <extracomment>actions</extracomment>
        <translation>Розділити в курсорі</translation>
    </message>
    <message>
        <source>Split claim</source>
        <extracomment>claim_verbs</extracomment>
        <translation>Розділити факт</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <extracomment>sources_pane</extracomment>
        <translation>Як говорили</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>evidence_form</extracomment>
        <translation>Що каже</translation>
    </message>
    <message>
        <source>State folder</source>
        <extracomment>general</extracomment>
        <translation>Тека стану</translation>
    </message>
    <message>
        <source>Struck out: said and not printed. Underlined: printed and not said.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Закреслено: сказано й не надруковано. Підкреслено: надруковано й не сказано.</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>claim_editor</extracomment>
        <translation>Обчислення</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit</source>
        <extracomment>actions</extracomment>
        <translation>Суми, дні, імена й цитати, які, можливо, не сходяться</translation>
    </message>
    <message>
        <source>Sums, days, names and quotations that may not fit. Each is a question; you decide.</source>
        <extracomment>questions_pane</extracomment>
        <translation>Суми, дні, імена й цитати, які, можливо, не сходяться. Кожне є запитанням; вирішуєте ви.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>languages</extracomment>
        <translation>суахілі</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>languages</extracomment>
        <translation>шведська</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>languages</extracomment>
        <translation>таджицька</translation>
    </message>
    <message>
        <source>Take mark back</source>
        <extracomment>actions</extracomment>
        <translation>Зняти позначку</translation>
    </message>
    <message>
        <source>Take over what another person did in a copy of this worksheet</source>
        <extracomment>actions</extracomment>
        <translation>Узяти те, що інша людина зробила в копії цього аркуша</translation>
    </message>
    <message>
        <source>Take: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Узяти: {value}</translation>
    </message>
    <message>
        <source>Takes words out of all notes, sources and the whole history, for good. An entry that says so stays. The article and evidence files are not touched.</source>
        <extracomment>history_pane</extracomment>
        <translation>Вилучає слова з усіх нотаток, джерел і всієї історії назавжди. Запис про це лишається. Статті й файлів доказів не зачіпає.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>languages</extracomment>
        <translation>тамільська</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>languages</extracomment>
        <translation>телугу</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>languages</extracomment>
        <translation>тайська</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <extracomment>encodings</extracomment>
        <translation>Тайське (Windows-874)</translation>
    </message>
    <message>
        <source>The article is read again from its original, and its claims are listed anew. The encoding counts for plain text, Markdown and web pages.</source>
        <extracomment>bars</extracomment>
        <translation>Стаття читається знову з оригіналу, і факти виписуються наново. Кодування важить для простого тексту, Markdown і вебсторінок.</translation>
    </message>
    <message>
        <source>The author’s source</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Джерело автора</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>claim_editor</extracomment>
        <translation>Вибраний факт</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <extracomment>files</extracomment>
        <translation>У буфері обміну немає тексту. Спершу скопіюйте статтю.</translation>
    </message>
    <message>
        <source>The first rule that fits a claim counts. Sources that hang on one another count once. With primary sources, so many are enough instead; 0 is never.</source>
        <extracomment>house_form</extracomment>
        <translation>Діє перше правило, що пасує до факту. Джерела, які залежать одне від одного, рахуються раз. З першоджерелами натомість досить стількох; 0 — ніколи.</translation>
    </message>
    <message>
        <source>The plain profile stays as it is. Copy it to make your own.</source>
        <extracomment>house</extracomment>
        <translation>Простий профіль лишається, як є. Скопіюйте його, щоб зробити свій.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>ask</extracomment>
        <translation>Той самий пароль ще раз</translation>
    </message>
    <message>
        <source>The same words as in the file; its own program sets the lines.</source>
        <extracomment>export_preview</extracomment>
        <translation>Ті самі слова, що й у файлі; рядки верстає його власна програма.</translation>
    </message>
    <message>
        <source>The sheet holds no answers that are not here already.</source>
        <extracomment>sheets</extracomment>
        <translation>В аркуші немає відповідей, яких тут ще нема.</translation>
    </message>
    <message>
        <source>The transcript has nothing like this quotation.</source>
        <extracomment>quote_desk</extracomment>
        <translation>У записі немає нічого схожого на цю цитату.</translation>
    </message>
    <message>
        <source>The words compared</source>
        <extracomment>quote_desk</extracomment>
        <translation>Порівняння слів</translation>
    </message>
    <message>
        <source>The work stopped by itself; nothing was changed.</source>
        <extracomment>jobs</extracomment>
        <translation>Робота спинилася сама; нічого не змінено.</translation>
    </message>
    <message>
        <source>The worksheet has changes that are not in a file. Save them?</source>
        <extracomment>ask</extracomment>
        <translation>В аркуші є зміни, яких немає у файлі. Зберегти?</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>merge_pane</extracomment>
        <translation>Їхнє</translation>
    </message>
    <message>
        <source>There are no words to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>Немає слів для пошуку.</translation>
    </message>
    <message>
        <source>There is no address to look up.</source>
        <extracomment>lookups</extracomment>
        <translation>Немає адреси для пошуку.</translation>
    </message>
    <message>
        <source>These words are taken out for good; undo can&apos;t bring them back. Go on?</source>
        <extracomment>desk</extracomment>
        <translation>Ці слова вилучаються назавжди; «Скасувати» їх не поверне. Далі?</translation>
    </message>
    <message>
        <source>This article is under embargo, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Стаття під ембарго, тож нічого з неї не шукаємо.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}, set up from its source; newer versions come from there.</source>
        <extracomment>updates</extracomment>
        <translation>Це Redpencil {version}, встановлений із джерельного коду; новіші версії беруть звідти.</translation>
    </message>
    <message>
        <source>This is Redpencil {version}. Your browser can show what is newest: {host} then learns your network address, and nothing of your work.</source>
        <extracomment>updates</extracomment>
        <translation>Це Redpencil {version}. Ваш браузер може показати найновіше: {host} дізнається тоді вашу мережеву адресу й нічого про вашу роботу.</translation>
    </message>
    <message>
        <source>This is a sample. Three claims to try:</source>
        <extracomment>first_steps</extracomment>
        <translation>Це зразок. Три факти для спроби:</translation>
    </message>
    <message>
        <source>This is the first draft. Load the next one when it comes, or drop its file here: what was found stays with its exact words, and what changed is to be checked again.</source>
        <extracomment>draft_pane</extracomment>
        <translation>Це перша версія. Коли надійде наступна, завантажте її або перетягніть файл сюди: знайдене лишиться при своїх словах, а змінене треба перевірити знову.</translation>
    </message>
    <message>
        <source>This one as delivered</source>
        <extracomment>shortcuts</extracomment>
        <translation>Цю, як було</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <extracomment>saving</extracomment>
        <translation>Цей аркуш</translation>
    </message>
    <message>
        <source>This worksheet is restricted, so nothing of it is looked up.</source>
        <extracomment>lookups</extracomment>
        <translation>Цей аркуш обмежений, тож нічого з нього не шукаємо.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked. Reopen it with a reason first.</source>
        <extracomment>desk</extracomment>
        <translation>Цей аркуш підписано, тож він замкнений. Спершу відкрийте його знову, вказавши причину.</translation>
    </message>
    <message>
        <source>Those that are offered, and what you call them.</source>
        <extracomment>house_form</extracomment>
        <translation>Які пропонуються і як ви їх називаєте.</translation>
    </message>
    <message>
        <source>Tick its words one by one, with {key}</source>
        <extracomment>first_steps</extracomment>
        <translation>Звірити його слова одне за одним, {key}</translation>
    </message>
    <message>
        <source>Tick next element</source>
        <extracomment>actions</extracomment>
        <translation>Звірити наступний елемент</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>source_fields</extracomment>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tools</extracomment>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Tracked changes, comments and odd characters in the article</source>
        <extracomment>actions</extracomment>
        <translation>Відстежені зміни, коментарі та дивні знаки у статті</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>quote_desk</extracomment>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>Try again, or paste the article’s text.</source>
        <extracomment>jobs</extracomment>
        <translation>Спробуйте ще раз або вставте текст статті.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>empty</extracomment>
        <translation>Спробувати зразок</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>languages</extracomment>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>encodings</extracomment>
        <translation>Турецьке (Windows-1254)</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>languages</extracomment>
        <translation>туркменська</translation>
    </message>
    <message>
        <source>Two people can work on copies of one saved worksheet. What only one of them changed is taken over; what both changed is shown here, and you decide.</source>
        <extracomment>merge_pane</extracomment>
        <translation>Двоє можуть працювати над копіями збереженого аркуша. Що змінив лише один, береться; що змінили обоє, показано тут, і вирішуєте ви.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>house_parts</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type or paste the address of an article. Nothing is sent yet.</source>
        <extracomment>bars</extracomment>
        <translation>Введіть чи вставте адресу статті. Ще нічого не надсилається.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>palette</extracomment>
        <translation>Введіть, що хочете зробити</translation>
    </message>
    <message>
        <source>Types of fact: {types}</source>
        <extracomment>house_rules</extracomment>
        <translation>Типи фактів: {types}</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>languages</extracomment>
        <translation>українська</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <extracomment>encodings</extracomment>
        <translation>Українське (KOI8-U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kept</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <extracomment>dialog</extracomment>
        <translation>Скасувати: {change}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <extracomment>encodings</extracomment>
        <translation>Юнікод (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <extracomment>encodings</extracomment>
        <translation>Юнікод (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>encodings</extracomment>
        <translation>Юнікод (UTF-8)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>ask</extracomment>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>languages</extracomment>
        <translation>урду</translation>
    </message>
    <message>
        <source>Use for this worksheet</source>
        <extracomment>house</extracomment>
        <translation>Ужити для цього аркуша</translation>
    </message>
    <message>
        <source>Use selection for this claim</source>
        <extracomment>actions</extracomment>
        <translation>Узяти вибране для цього факту</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>languages</extracomment>
        <translation>узбецька</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>InterviewForm</extracomment>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>languages</extracomment>
        <translation>вʼєтнамська</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <extracomment>encodings</extracomment>
        <translation>В’єтнамське (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions</extracomment>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status</extracomment>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Waived, because…</source>
        <extracomment>elements_strip</extracomment>
        <translation>Знято, бо…</translation>
    </message>
    <message>
        <source>Wayback Machine</source>
        <extracomment>lookups</extracomment>
        <translation>Wayback Machine</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>languages</extracomment>
        <translation>валлійська</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <extracomment>encodings</extracomment>
        <translation>Західноєвропейське (DOS)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <extracomment>encodings</extracomment>
        <translation>Західноєвропейське (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <extracomment>encodings</extracomment>
        <translation>Західноєвропейське (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <extracomment>encodings</extracomment>
        <translation>Західноєвропейське (Windows-1252)</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>draft_pane</extracomment>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>What changed from the draft before</source>
        <extracomment>draft_pane</extracomment>
        <translation>Що змінилося від попередньої версії</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>actions</extracomment>
        <translation>Що кажуть докази</translation>
    </message>
    <message>
        <source>What the new draft changed</source>
        <extracomment>actions</extracomment>
        <translation>Що змінила нова версія</translation>
    </message>
    <message>
        <source>What was found holds for the new words too</source>
        <extracomment>claim_strips</extracomment>
        <translation>Знайдене чинне й для нових слів</translation>
    </message>
    <message>
        <source>What was said</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Що сказано</translation>
    </message>
    <message>
        <source>What was said since the start</source>
        <extracomment>actions</extracomment>
        <translation>Що сказано від запуску</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>house_parts</extracomment>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where it could go</source>
        <extracomment>draft_pane</extracomment>
        <translation>Куди він може стати</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>roster_pane</extracomment>
        <translation>Який список</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>history_pane</extracomment>
        <translation>Хто що змінив</translation>
    </message>
    <message>
        <source>Who checks what</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Хто що перевіряє</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>claim_editor</extracomment>
        <translation>Хто каже</translation>
    </message>
    <message>
        <source>Whose signature comes next</source>
        <extracomment>actions</extracomment>
        <translation>Чий підпис наступний</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <extracomment>questions_pane</extracomment>
        <translation>Чому все гаразд</translation>
    </message>
    <message>
        <source>Why, without the words; it stays visible</source>
        <extracomment>history_pane</extracomment>
        <translation>Чому, без самих слів; це лишиться видимим</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <extracomment>lookups</extracomment>
        <translation>Вікіпедія</translation>
    </message>
    <message>
        <source>With another language or encoding, or as it was before its tracked changes</source>
        <extracomment>actions</extracomment>
        <translation>Іншою мовою чи кодуванням, або як було до відстежених змін</translation>
    </message>
    <message>
        <source>Without a place in this draft</source>
        <extracomment>draft_pane</extracomment>
        <translation>Без місця в цій версії</translation>
    </message>
    <message>
        <source>Word for word as in the transcript.</source>
        <extracomment>quote_desk</extracomment>
        <translation>Слово в слово, як у записі.</translation>
    </message>
    <message>
        <source>Words of sheets</source>
        <extracomment>house_form</extracomment>
        <translation>Слова аркушів</translation>
    </message>
    <message>
        <source>Words that must go</source>
        <extracomment>history_pane</extracomment>
        <translation>Слова, які треба вилучити</translation>
    </message>
    <message>
        <source>Works and contacts</source>
        <extracomment>Roll</extracomment>
        <translation>Твори й контакти</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <extracomment>desk</extracomment>
        <translation>Аркуші</translation>
    </message>
    <message>
        <source>Write it as year-month-day hour:minute, such as 2026-01-31 18:00.</source>
        <extracomment>header_pane</extracomment>
        <translation>Пишіть рік-місяць-день година:хвилина, наприклад 2026-01-31 18:00.</translation>
    </message>
    <message>
        <source>Write six figures or letters, such as #A32A25.</source>
        <extracomment>house_form</extracomment>
        <translation>Пишіть шість цифр чи літер, наприклад #A32A25.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-01-31.</source>
        <extracomment>moments</extracomment>
        <translation>Пишіть день як рік-місяць-день, наприклад 2026-01-31.</translation>
    </message>
    <message>
        <source>Write the worksheet as DOCX, PDF and more</source>
        <extracomment>actions</extracomment>
        <translation>Записати аркуш як DOCX, PDF тощо</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <extracomment>languages</extracomment>
        <translation>кхоса</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>languages</extracomment>
        <translation>йоруба</translation>
    </message>
    <message>
        <source>You and the window</source>
        <extracomment>dialog</extracomment>
        <translation>Ви й вікно</translation>
    </message>
    <message>
        <source>You, the window, keys, house profile, privacy</source>
        <extracomment>actions</extracomment>
        <translation>Ви, вікно, клавіші, профіль редакції, приватність</translation>
    </message>
    <message>
        <source>Your browser would send {host} these words: “{words}”. It learns the network address of this computer, and whatever your browser tells it. Redpencil itself sends nothing.</source>
        <extracomment>lookup_bar</extracomment>
        <translation>Ваш браузер надіслав би до {host} ці слова: «{words}». Там дізнаються мережеву адресу цього комп’ютера й те, що каже браузер. Сам Redpencil нічого не надсилає.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>main_window</extracomment>
        <translation>Ваші ініціали</translation>
    </message>
    <message>
        <source>Your initials: they sign each mark</source>
        <extracomment>tools</extracomment>
        <translation>Ваші ініціали: ними підписано кожну позначку</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>general</extracomment>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Zulu</source>
        <extracomment>languages</extracomment>
        <translation>зулуська</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>FactType</extracomment>
        <translation>вік</translation>
    </message>
    <message>
        <source>all claims marked</source>
        <extracomment>Fate</extracomment>
        <translation>усі факти позначено</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>SourceKind</extracomment>
        <translation>архів</translation>
    </message>
    <message>
        <source>assigned editor</source>
        <extracomment>Seat</extracomment>
        <translation>редактор</translation>
    </message>
    <message>
        <source>author’s own voice</source>
        <extracomment>claim_editor</extracomment>
        <translation>власний голос автора</translation>
    </message>
    <message>
        <source>book</source>
        <extracomment>SourceKind</extracomment>
        <translation>книга</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>FactType</extracomment>
        <translation>причина</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ElementState</extracomment>
        <translation>змінено</translation>
    </message>
    <message>
        <source>checker</source>
        <extracomment>Seat</extracomment>
        <translation>перевіряє</translation>
    </message>
    <message>
        <source>control characters</source>
        <extracomment>labels</extracomment>
        <translation>керівні знаки</translation>
    </message>
    <message>
        <source>in the file {time}</source>
        <extracomment>status</extracomment>
        <translation>у файлі {time}</translation>
    </message>
    <message>
        <source>marked {marked} of {claims}</source>
        <extracomment>coverage</extracomment>
        <translation>позначено {marked} з {claims}</translation>
    </message>
    <message>
        <source>need</source>
        <extracomment>house_rules</extracomment>
        <translation>треба</translation>
    </message>
    <message>
        <source>not in the file {name}</source>
        <extracomment>status</extracomment>
        <translation>немає у файлі {name}</translation>
    </message>
    <message>
        <source>or primary</source>
        <extracomment>house_rules</extracomment>
        <translation>або першоджерел</translation>
    </message>
    <message>
        <source>rare letters</source>
        <extracomment>labels</extracomment>
        <translation>рідкісні літери</translation>
    </message>
    <message>
        <source>saved in {name}</source>
        <extracomment>status</extracomment>
        <translation>збережено в {name}</translation>
    </message>
    <message>
        <source>subhead</source>
        <extracomment>Part</extracomment>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>symbols</source>
        <extracomment>labels</extracomment>
        <translation>символи</translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences are covered; not looked at: {left}</source>
        <extracomment>ledger_pane</extracomment>
        <translation>
            <numerusform>Охоплено речень: {covered} з %n; не переглянуто: {left}</numerusform>
            <numerusform>Охоплено речень: {covered} з %n; не переглянуто: {left}</numerusform>
            <numerusform>Охоплено речень: {covered} з %n; не переглянуто: {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{covered} of %n sentences covered</source>
        <extracomment>coverage</extracomment>
        <translation>
            <numerusform>охоплено {covered} з %n речення</numerusform>
            <numerusform>охоплено {covered} з %n речень</numerusform>
            <numerusform>охоплено {covered} з %n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} will be asked for this one page, directly and not by a proxy. It learns the network address of this computer and which page you read; no cookies and no names are sent.</source>
        <extracomment>bars</extracomment>
        <translation>У {host} попросять лише цю сторінку, напряму й без проксі. Там дізнаються мережеву адресу цього комп’ютера і яку сторінку ви читаєте; ні кукі, ні імен не надсилаємо.</translation>
    </message>
    <message>
        <source>claims open</source>
        <extracomment>Fate</extracomment>
        <translation>відкриті факти</translation>
    </message>
    <message>
        <source>No claim is chosen. Click an underlined phrase or a row of the list.</source>
        <extracomment>claim_editor</extracomment>
        <translation>Факт не вибрано. Клацніть підкреслене місце чи рядок списку.</translation>
    </message>
    <message>
        <source>No claim matches “{words}”.</source>
        <extracomment>claim_list</extracomment>
        <translation>Жоден факт не відповідає «{words}».</translation>
    </message>
    <message>
        <source>No password is needed any more for {name}.</source>
        <extracomment>saving</extracomment>
        <translation>Для {name} пароль більше не потрібен.</translation>
    </message>
    <message>
        <source>Not yet safe</source>
        <extracomment>export_panel</extracomment>
        <translation>Ще не безпечні</translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Ще ні: {why}.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>export_preview</extracomment>
        <translation>Сторінка {number}</translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Надруковано: {value}</translation>
    </message>
    <message>
        <source>Priority A</source>
        <extracomment>saved</extracomment>
        <translation>Пріоритет А</translation>
    </message>
    <message>
        <source>Priority {level}</source>
        <extracomment>claim_table</extracomment>
        <translation>Пріоритет {level}</translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <extracomment>questions_pane</extracomment>
        <translation>Відкладено: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Re-check: {why}.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Перевірити знову: {why}.</translation>
    </message>
    <message>
        <source>Restored as of {when}.</source>
        <extracomment>kept</extracomment>
        <translation>Відновлено станом на {when}.</translation>
    </message>
    <message>
        <source>Set: {field}</source>
        <extracomment>fields</extracomment>
        <translation>Вибрати: {field}</translation>
    </message>
    <message>
        <source>Sign as {seat}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>Підписати: {seat}</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <extracomment>export_panel</extracomment>
        <translation>Аркуш підписів</translation>
    </message>
    <message>
        <source>Signed by {who}: locked until it is reopened.</source>
        <extracomment>claim_strips</extracomment>
        <translation>Підписано: {who}. Замкнено, доки не відкриють знову.</translation>
    </message>
    <message>
        <source>Table, in the house’s columns</source>
        <extracomment>export_panel</extracomment>
        <translation>Таблиця в колонках редакції</translation>
    </message>
    <message>
        <source>Version of {when} · {size} KB</source>
        <extracomment>kept</extracomment>
        <translation>Стан {when} · {size} КБ</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>hints</extracomment>
        <translation>Чекає на відповідь</translation>
    </message>
    <message>
        <source>What is on the screen is saved in {name}. {why}</source>
        <extracomment>saving</extracomment>
        <translation>Те, що на екрані, збережено в {name}. {why}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <extracomment>answers_dialog</extracomment>
        <translation>Де в ньому</translation>
    </message>
    <message>
        <source>assigned to nobody: {number}</source>
        <extracomment>signoff_pane</extracomment>
        <translation>нікому не доручено: {number}</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Part</extracomment>
        <translation>текст</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <extracomment>Part</extracomment>
        <translation>обрамлення</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>Part</extracomment>
        <translation>рядок автора</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>Part</extracomment>
        <translation>підпис</translation>
    </message>
    <message>
        <source>captured {when} {who}</source>
        <extracomment>evidence_more</extracomment>
        <translation>узято {when} {who}</translation>
    </message>
    <message>
        <source>claim {name}</source>
        <extracomment>merge_pane</extracomment>
        <translation>факт {name}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>FactType</extracomment>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>FactType</extracomment>
        <translation>контакт</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>SourceKind</extracomment>
        <translation>набір даних</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>FactType</extracomment>
        <translation>дата</translation>
    </message>
    <message>
        <source>day of week</source>
        <extracomment>FactType</extracomment>
        <translation>день тижня</translation>
    </message>
    <message>
        <source>deck</source>
        <extracomment>Part</extracomment>
        <translation>лід</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>FactType</extracomment>
        <translation>визначення</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Attribution</extracomment>
        <translation>документ</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>ElementKind</extracomment>
        <translation>тривалість</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>FactType</extracomment>
        <translation>подія</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>FactType</extracomment>
        <translation>стать</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>Part</extracomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>FactType</extracomment>
        <translation>зображення</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <extracomment>status</extracomment>
        <translation>ще в жодному файлі</translation>
    </message>
    <message>
        <source>it stands in another place</source>
        <extracomment>Cause</extracomment>
        <translation>він стоїть в іншому місці</translation>
    </message>
    <message>
        <source>it was placed by hand</source>
        <extracomment>Cause</extracomment>
        <translation>його розміщено вручну</translation>
    </message>
    <message>
        <source>its sentence changed</source>
        <extracomment>Cause</extracomment>
        <translation>його речення змінено</translation>
    </message>
    <message>
        <source>its words changed</source>
        <extracomment>Cause</extracomment>
        <translation>його слова змінено</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <extracomment>status</extracomment>
        <translation>збережено {time}</translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>FactType</extracomment>
        <translation>право</translation>
    </message>
    <message>
        <source>legal reader</source>
        <extracomment>Seat</extracomment>
        <translation>юрист</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>FactType</extracomment>
        <translation>міра</translation>
    </message>
    <message>
        <source>media</source>
        <extracomment>Attribution</extracomment>
        <translation>інші медіа</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>FactType</extracomment>
        <translation>гроші</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>FactType</extracomment>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>Attribution</extracomment>
        <translation>названо</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Attribution</extracomment>
        <translation>сам автор</translation>
    </message>
    <message>
        <source>not checked for {language}: {what}</source>
        <extracomment>labels</extracomment>
        <translation>не перевірено для мови {language}: {what}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>Fate</extracomment>
        <translation>не переглянуто</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <extracomment>Fate</extracomment>
        <translation>не частина статті</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>status</extracomment>
        <translation>ще не збережено</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>merge_pane</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>not yet in the file</source>
        <extracomment>status</extracomment>
        <translation>ще не у файлі</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>claim_strips</extracomment>
        <translation>нічого не знайдено</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <extracomment>Fate</extracomment>
        <translation>нічого перевіряти</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>FactType</extracomment>
        <translation>число</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>ElementState</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ElementState</extracomment>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>org</source>
        <extracomment>ElementKind</extracomment>
        <translation>установа</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>FactType</extracomment>
        <translation>установа</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>FactType</extracomment>
        <translation>інше</translation>
    </message>
    <message>
        <source>own observation</source>
        <extracomment>SourceKind</extracomment>
        <translation>власне спостереження</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <extracomment>FactType</extracomment>
        <translation>переказ</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>ElementKind</extracomment>
        <translation>відсоток</translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>FactType</extracomment>
        <translation>відсоток</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>ElementKind</extracomment>
        <translation>особа</translation>
    </message>
    <message>
        <source>physical description</source>
        <extracomment>FactType</extracomment>
        <translation>опис</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>FactType</extracomment>
        <translation>місце</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>FactType</extracomment>
        <translation>опитування</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>FactType</extracomment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>SourceKind</extracomment>
        <translation>запис</translation>
    </message>
    <message>
        <source>science</source>
        <extracomment>FactType</extracomment>
        <translation>наука</translation>
    </message>
    <message>
        <source>second reader</source>
        <extracomment>Seat</extracomment>
        <translation>друге читання</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>claim_verbs</extracomment>
        <translation>хтось</translation>
    </message>
    <message>
        <source>superlative</source>
        <extracomment>FactType</extracomment>
        <translation>найвищий ступінь</translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>merge_pane</extracomment>
        <translation>сам факт</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>FactType</extracomment>
        <translation>посада</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>Attribution</extracomment>
        <translation>не названо</translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>ElementState</extracomment>
        <translation>знято</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>SourceKind</extracomment>
        <translation>вебсторінка</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>ElementKind</extracomment>
        <translation>твір</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n claims are disputed and not decided</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n факт оспорено й не вирішено</numerusform>
            <numerusform>%n факти оспорено й не вирішено</numerusform>
            <numerusform>%n фактів оспорено й не вирішено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not closed</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n факт не закрито</numerusform>
            <numerusform>%n факти не закрито</numerusform>
            <numerusform>%n фактів не закрито</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are to be re-checked</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n факт треба перевірити знову</numerusform>
            <numerusform>%n факти треба перевірити знову</numerusform>
            <numerusform>%n фактів треба перевірити знову</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have no place in this draft</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n факт не має місця в цій версії</numerusform>
            <numerusform>%n факти не мають місця в цій версії</numerusform>
            <numerusform>%n фактів не мають місця в цій версії</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements are not ticked</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>
            <numerusform>%n елемент не звірено</numerusform>
            <numerusform>%n елементи не звірено</numerusform>
            <numerusform>%n елементів не звірено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>
            <numerusform>%n сторінку пошкоджено й не прочитано.</numerusform>
            <numerusform>%n сторінки пошкоджено й не прочитано.</numerusform>
            <numerusform>%n сторінок пошкоджено й не прочитано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were not looked at</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>
            <numerusform>%n речення не переглянуто</numerusform>
            <numerusform>%n речення не переглянуто</numerusform>
            <numerusform>%n речень не переглянуто</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Дужку не закрито.</translation>
    </message>
    <message>
        <source>A figure is missing in the sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>В обчисленні бракує числа.</translation>
    </message>
    <message>
        <source>A question is put aside with a reason.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Запитання відкладають із причиною.</translation>
    </message>
    <message>
        <source>A sheet is returned with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Аркуш повертають із причиною.</translation>
    </message>
    <message>
        <source>A signed sheet is reopened with a reason.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Підписаний аркуш відкривають знову з причиною.</translation>
    </message>
    <message>
        <source>A superlative in the author’s own voice; no source in the sentence.</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Найвищий ступінь голосом автора; у реченні немає джерела.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on unnamed sources.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Усі {said} речень із посиланням спираються на неназвані джерела.</translation>
    </message>
    <message>
        <source>All {said} attributed sentences rest on {speaker}.</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Усі {said} речень із посиланням спираються на одне джерело: {speaker}.</translation>
    </message>
    <message>
        <source>Announced: {count}; listed: {shown}.</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>Оголошено: {count}; перелічено: {shown}.</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>calendar</extracomment>
        <translation>квітня</translation>
    </message>
    <message>
        <source>Are all letters of one alphabet?</source>
        <extracomment>detect/consistency/names/homoglyphs.py</extracomment>
        <translation>Чи всі літери з однієї абетки?</translation>
    </message>
    <message>
        <source>Are as many named as rank higher?</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>Чи названо стільки, скільки стоїть вище?</translation>
    </message>
    <message>
        <source>Are both the same share?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Чи це та сама частка?</translation>
    </message>
    <message>
        <source>Are the quoted words those of the whole quotation?</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>Чи цитовані слова ті самі, що й у повній цитаті?</translation>
    </message>
    <message>
        <source>Are there so many votes?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Чи є стільки голосів?</translation>
    </message>
    <message>
        <source>Are these the points between the two percentages?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>Чи це пункти між двома відсотками?</translation>
    </message>
    <message>
        <source>Are these those told of before?</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>Чи це ті, про яких ішлося раніше?</translation>
    </message>
    <message>
        <source>As printed: {first} and {second}.</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Надруковано: {first} і {second}.</translation>
    </message>
    <message>
        <source>Ask for the file again, or paste the article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Попросіть файл ще раз або вставте статтю.</translation>
    </message>
    <message>
        <source>Ask for the filled-in sheet again, saved as .docx.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>Попросіть заповнений аркуш ще раз, збережений як .docx.</translation>
    </message>
    <message>
        <source>Ask whoever sent the file for an unaltered copy.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Попросіть незмінену копію в того, хто надіслав файл.</translation>
    </message>
    <message>
        <source>Asking {host} for the page</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Просимо сторінку в {host}</translation>
    </message>
    <message>
        <source>At what age was it that somebody {match}?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>У якому віці це було: {match}?</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>calendar</extracomment>
        <translation>серпня</translation>
    </message>
    <message>
        <source>Before it: {shown}.</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Перед цим: {shown}.</translation>
    </message>
    <message>
        <source>Between the two dates lie {gap} days, {gap1} with both; printed: {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Між двома датами {gap} дн., разом з обома {gap1}; надруковано: {time}.</translation>
    </message>
    <message>
        <source>Born {born}, died {died}: {lived} years.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Народження {born}, смерть {died}: років {lived}.</translation>
    </message>
    <message>
        <source>Carrying the claims over</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Переносимо факти</translation>
    </message>
    <message>
        <source>Check the brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Перевірте дужки.</translation>
    </message>
    <message>
        <source>Check the claim and mark it instead.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Натомість перевірте факт і позначте його.</translation>
    </message>
    <message>
        <source>Checking: {name}</source>
        <extracomment>detect/consistency/checks.py</extracomment>
        <translation>Перевіряємо: {name}</translation>
    </message>
    <message>
        <source>Choose a copy of the open worksheet.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Виберіть копію відкритого аркуша.</translation>
    </message>
    <message>
        <source>Choose a file named *{suffix}.</source>
        <extracomment>workflow.py</extracomment>
        <translation>Виберіть файл із назвою *{suffix}.</translation>
    </message>
    <message>
        <source>Choose a newer draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Виберіть новішу версію.</translation>
    </message>
    <message>
        <source>Choose a sheet exported by Redpencil.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Виберіть аркуш, експортований із Redpencil.</translation>
    </message>
    <message>
        <source>Choose a sheet that was exported as a form and saved after it was filled in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Виберіть аркуш, експортований як форма і збережений після заповнення.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <extracomment>custody.py</extracomment>
        <translation>Виберіть іншу назву або спершу видаліть цей файл.</translation>
    </message>
    <message>
        <source>Choose another source for their evidence first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Спершу виберіть інше джерело для їхніх доказів.</translation>
    </message>
    <message>
        <source>Choose the filled-in sheet as it was saved: .docx or .pdf.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Виберіть заповнений аркуш, як його збережено: .docx або .pdf.</translation>
    </message>
    <message>
        <source>Choose the new draft’s own file, or merge.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Виберіть файл самої нової версії або об’єднайте.</translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>Закрийте його там або відкрийте копію.</translation>
    </message>
    <message>
        <source>Close it with ).</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Закрийте її знаком ).</translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <extracomment>exporting.py</extracomment>
        <translation>Порівнюємо відповіді</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <extracomment>intake/hints.py</extracomment>
        <translation>Скопіюйте текст статті й вставте його.</translation>
    </message>
    <message>
        <source>Correct the file; nothing was changed.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Виправте файл; нічого не змінено.</translation>
    </message>
    <message>
        <source>Could not read “{name}”: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Не вдалося прочитати «{name}»: {error}.</translation>
    </message>
    <message>
        <source>Could not save “{name}”: {error}. The file on the disk is unchanged.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Не вдалося зберегти «{name}»: {error}. Файл на диску не змінено.</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>calendar</extracomment>
        <translation>грудня</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Видаліть його самі.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Видаліть теку {folder} самі.</translation>
    </message>
    <message>
        <source>Delete the folder {place} yourself.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Видаліть теку {place} самі.</translation>
    </message>
    <message>
        <source>Do birth and death go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Чи сходяться народження і смерть?</translation>
    </message>
    <message>
        <source>Do the age now and the age then go together?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Чи сходяться вік тепер і вік тоді?</translation>
    </message>
    <message>
        <source>Do the figures go the way the verb says?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Чи йдуть числа туди, куди каже дієслово?</translation>
    </message>
    <message>
        <source>Do the parts make the total?</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>Чи складають частини ціле?</translation>
    </message>
    <message>
        <source>Do these shares make 100 percent?</source>
        <extracomment>detect/consistency/arithmetic/shares.py</extracomment>
        <translation>Чи складають ці частки 100 відсотків?</translation>
    </message>
    <message>
        <source>Do total, count and rate go together?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>Чи сходяться сума, кількість і ставка?</translation>
    </message>
    <message>
        <source>Do weekday and date go together?</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>Чи сходяться день тижня і дата?</translation>
    </message>
    <message>
        <source>Does a second source say so?</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>Чи каже це друге джерело?</translation>
    </message>
    <message>
        <source>Does anybody else say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Чи каже це ще хтось?</translation>
    </message>
    <message>
        <source>Does it begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Чи починається воно до того, як закінчується?</translation>
    </message>
    <message>
        <source>Does nobody with a name say so?</source>
        <extracomment>detect/consistency/attribution/one_source.py</extracomment>
        <translation>Чи ніхто з іменем цього не каже?</translation>
    </message>
    <message>
        <source>Does the first figure have the scale of the second?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Чи перше число того ж порядку, що й друге?</translation>
    </message>
    <message>
        <source>Does the paraphrase say what the quotation says?</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Чи каже переказ те саме, що цитата?</translation>
    </message>
    <message>
        <source>Does the share fit the two figures beside it?</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>Чи пасує частка до двох чисел поруч?</translation>
    </message>
    <message>
        <source>Does the span begin before it ends?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Чи починається проміжок до того, як закінчується?</translation>
    </message>
    <message>
        <source>Does this date exist?</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>Чи існує така дата?</translation>
    </message>
    <message>
        <source>Don&apos;t start it. Ask the sender what it is.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Не запускайте. Спитайте відправника, що це.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Малюємо сторінки</translation>
    </message>
    <message>
        <source>Earlier versions could not be deleted: {error}.</source>
        <extracomment>store/keep/versions.py</extracomment>
        <translation>Попередні стани не вдалося видалити: {error}.</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Зміни не вдається зберегти на цьому комп’ютері: {error}.</translation>
    </message>
    <message>
        <source>Export it as Word in Pages.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Експортуйте його в Pages як Word.</translation>
    </message>
    <message>
        <source>Export the sheet as text.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Експортуйте таблицю як текст.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>calendar</extracomment>
        <translation>лютого</translation>
    </message>
    <message>
        <source>Figures that are copied may differ from those that are drawn, a 9 for a 5: compare every figure with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Скопійовані цифри можуть відрізнятися від намальованих, 9 замість 5: порівняйте кожне число зі сторінкою.</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <extracomment>workflow.py</extracomment>
        <translation>Шукаємо речення</translation>
    </message>
    <message>
        <source>Free some space or save often.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Звільніть місце або зберігайте частіше.</translation>
    </message>
    <message>
        <source>Free some space or save the worksheet elsewhere; Redpencil tries again.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>Звільніть місце або збережіть аркуш деінде; Redpencil спробує знову.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Звільніть місце.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>calendar</extracomment>
        <translation>пʼятниця</translation>
    </message>
    <message>
        <source>Give at least three letters, and say why in a few words.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Дайте щонайменше три літери й скажіть кількома словами чому.</translation>
    </message>
    <message>
        <source>Give the whole name or number that must go.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Дайте ціле ім’я чи число, яке треба вилучити.</translation>
    </message>
    <message>
        <source>Has the winner the higher figure?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Чи має переможець більше число?</translation>
    </message>
    <message>
        <source>Has this happened yet?</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>Чи це вже сталося?</translation>
    </message>
    <message>
        <source>Is it one name in two spellings?</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>Чи це одне ім’я у двох написаннях?</translation>
    </message>
    <message>
        <source>Is it one rate of exchange?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>Чи це один курс обміну?</translation>
    </message>
    <message>
        <source>Is it the same figure with another scale?</source>
        <extracomment>detect/consistency/arithmetic/magnitude.py</extracomment>
        <translation>Чи це те саме число іншого порядку?</translation>
    </message>
    <message>
        <source>Is it the same size in both units?</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>Чи це однаково в обох одиницях?</translation>
    </message>
    <message>
        <source>Is it the same sum in both currencies?</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>Чи це та сама сума в обох валютах?</translation>
    </message>
    <message>
        <source>Is that the margin?</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>Чи це різниця?</translation>
    </message>
    <message>
        <source>Is the age the one between the two years?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Чи вік той, що між двома роками?</translation>
    </message>
    <message>
        <source>Is the change in percent the one between the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Чи зміна у відсотках та, що між двома числами?</translation>
    </message>
    <message>
        <source>Is the full name given at first mention?</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>Чи при першій згадці дано повне ім’я?</translation>
    </message>
    <message>
        <source>Is the headline surer than the text?</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>Чи заголовок певніший за текст?</translation>
    </message>
    <message>
        <source>Is the list as long as announced?</source>
        <extracomment>detect/consistency/arithmetic/listed_count.py</extracomment>
        <translation>Чи список такий довгий, як оголошено?</translation>
    </message>
    <message>
        <source>Is the one so many times the other?</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>Чи одне стільки разів більше за інше?</translation>
    </message>
    <message>
        <source>Is the one so much a day, week, month or year as the other?</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>Чи одне за день, тиждень, місяць чи рік дає інше?</translation>
    </message>
    <message>
        <source>Is this as long as its dates say?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Чи це так довго, як кажуть дати?</translation>
    </message>
    <message>
        <source>Is this computer on line? Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Чи цей комп’ютер у мережі? Збережіть сторінку в браузері й відкрийте файл або вставте статтю.</translation>
    </message>
    <message>
        <source>Is this how the body writes itself?</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Чи так пише себе сама установа?</translation>
    </message>
    <message>
        <source>Is this the age today?</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>Чи це вік на сьогодні?</translation>
    </message>
    <message>
        <source>Is this the day meant?</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>Чи це той день?</translation>
    </message>
    <message>
        <source>Is this the difference of the two figures?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Чи це різниця двох чисел?</translation>
    </message>
    <message>
        <source>Is this “{match}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Чи це «{match}»?</translation>
    </message>
    <message>
        <source>Is this “{said}”?</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>Чи це «{said}»?</translation>
    </message>
    <message>
        <source>Is “{times}” what the two figures say?</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>Чи «{times}» каже те саме, що два числа?</translation>
    </message>
    <message>
        <source>It can be changed as it is.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Його можна змінювати, як є.</translation>
    </message>
    <message>
        <source>It reads {label}; or paste the article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Читає: {label}; або вставте статтю.</translation>
    </message>
    <message>
        <source>It should begin with https:// or http://.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Вона має починатися з https:// або http://.</translation>
    </message>
    <message>
        <source>It writes: {keys}.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Пише: {keys}.</translation>
    </message>
    <message>
        <source>Its figures are too large.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Його числа завеликі.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>calendar</extracomment>
        <translation>січня</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>calendar</extracomment>
        <translation>липня</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>calendar</extracomment>
        <translation>червня</translation>
    </message>
    <message>
        <source>Keep it beside the worksheet and write where it is into the locator.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Тримайте його поруч з аркушем і впишіть, де він.</translation>
    </message>
    <message>
        <source>Laying out the worksheet</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Складаємо аркуш</translation>
    </message>
    <message>
        <source>Listing the claims</source>
        <extracomment>detect/find.py</extracomment>
        <translation>Виписуємо факти</translation>
    </message>
    <message>
        <source>Load the newest draft into the older copy first, then merge.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Спершу завантажте найновішу версію в старшу копію, тоді об’єднуйте.</translation>
    </message>
    <message>
        <source>Look at its end and its signs.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Гляньте на кінець і знаки.</translation>
    </message>
    <message>
        <source>Look at what stands below.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Гляньте, що стоїть знизу.</translation>
    </message>
    <message>
        <source>Looking for the article in the page</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Шукаємо статтю на сторінці</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>calendar</extracomment>
        <translation>березня</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>calendar</extracomment>
        <translation>травня</translation>
    </message>
    <message>
        <source>Merge copies that were made of the same saved file.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Об’єднуйте копії, зроблені з того самого збереженого файлу.</translation>
    </message>
    <message>
        <source>Merge copy</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Об’єднати копію</translation>
    </message>
    <message>
        <source>Merging takes two claims.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Щоб з’єднати, треба два факти.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>calendar</extracomment>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>Name one as en, uk or pt.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Назвіть один, як en, uk чи pt.</translation>
    </message>
    <message>
        <source>Name one as utf-8, windows-1251, koi8-u or shift_jis.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>Назвіть одне, як utf-8, windows-1251, koi8-u чи shift_jis.</translation>
    </message>
    <message>
        <source>New draft</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>Нова версія</translation>
    </message>
    <message>
        <source>No article text found: all {number} characters of visible text follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Тексту статті не знайдено: далі весь видимий текст, знаків: {number}.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>У «{name}» не знайдено статті.</translation>
    </message>
    <message>
        <source>No denial, answer or attempt to reach them is in the article.</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>У статті немає ні спростування, ні відповіді, ні спроби з ними зв’язатися.</translation>
    </message>
    <message>
        <source>No speaker in this paragraph or those around it.</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Ні в цьому абзаці, ні поруч немає мовця.</translation>
    </message>
    <message>
        <source>Nobody has signed this worksheet.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Цього аркуша ніхто не підписав.</translation>
    </message>
    <message>
        <source>Nobody has signed yet, so there is nothing to return.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Ще ніхто не підписав, тож повертати нічого.</translation>
    </message>
    <message>
        <source>Not everything of “{name}” could be deleted: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Не все з «{name}» вдалося видалити: {error}.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>Більше нічого не зачеплено.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Нічого не вибрано.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the filled-in sheet again.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Нічого не змінено. Попросіть заповнений аркуш ще раз.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>calendar</extracomment>
        <translation>листопада</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>calendar</extracomment>
        <translation>жовтня</translation>
    </message>
    <message>
        <source>On page {pages} the words that are copied may differ from those that are drawn: compare them with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>На сторінці {pages} скопійовані слова можуть відрізнятися від намальованих: порівняйте зі сторінкою.</translation>
    </message>
    <message>
        <source>Only one of the two has a “not”: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Лише в одному з двох є «не»: {both}.</translation>
    </message>
    <message>
        <source>Only sheets exported as forms can be. Ask for the file that was filled in, not a print or a scan of it.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Це можливо лише з аркушами, експортованими як форми. Попросіть заповнений файл, а не друк чи скан.</translation>
    </message>
    <message>
        <source>Only the first {most_pages} of {count} pages were read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Прочитано лише перші сторінки, {most_pages} з {count}.</translation>
    </message>
    <message>
        <source>Open another file, or paste the article.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>Відкрийте інший файл або вставте статтю.</translation>
    </message>
    <message>
        <source>Open it in Word and save it without one.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Відкрийте його у Word і збережіть без пароля.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it without one.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>Відкрийте його у власній програмі й збережіть без пароля.</translation>
    </message>
    <message>
        <source>Open it in your browser, save the page and open the file, or paste the article.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Відкрийте її в браузері, збережіть сторінку й відкрийте файл або вставте статтю.</translation>
    </message>
    <message>
        <source>Open it in your word processor and save it as .docx.</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Відкрийте його в текстовому редакторі й збережіть як .docx.</translation>
    </message>
    <message>
        <source>Open its attachment instead.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Натомість відкрийте вкладення.</translation>
    </message>
    <message>
        <source>Open its file, or one of the versions that were kept.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Відкрийте його файл або один зі збережених станів.</translation>
    </message>
    <message>
        <source>Open the article instead.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Натомість відкрийте статтю.</translation>
    </message>
    <message>
        <source>Open the draft that it was exported from, or copy its answers by hand.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Відкрийте версію, з якої його експортовано, або перенесіть відповіді вручну.</translation>
    </message>
    <message>
        <source>Open the file instead.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Натомість відкрийте файл.</translation>
    </message>
    <message>
        <source>Open the worksheet that it was exported from, and read it back there.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Відкрийте аркуш, з якого його експортовано, і прочитайте його там.</translation>
    </message>
    <message>
        <source>Open the worksheet’s own file.</source>
        <extracomment>custody.py</extracomment>
        <translation>Відкрийте файл самого аркуша.</translation>
    </message>
    <message>
        <source>Packing the document</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Пакуємо документ</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Вставте текст статті.</translation>
    </message>
    <message>
        <source>Percent or percentage points?</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>Відсотки чи відсоткові пункти?</translation>
    </message>
    <message>
        <source>Port {port} is no port of web pages.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Порт {port} не для вебсторінок.</translation>
    </message>
    <message>
        <source>Printed: “{match}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Надруковано: «{match}»; як пише себе установа: {right}.</translation>
    </message>
    <message>
        <source>Printed: “{said}”; the body’s own form: {right}.</source>
        <extracomment>detect/consistency/names/official.py</extracomment>
        <translation>Надруковано: «{said}»; як пише себе установа: {right}.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Поставте курсор між двома його словами.</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim&apos;s words.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Поставте курсор у слова факту.</translation>
    </message>
    <message>
        <source>Put the file beside the profile.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Покладіть файл поруч із профілем.</translation>
    </message>
    <message>
        <source>Reading page {number} of {count}</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Читаємо сторінку {number} з {count}</translation>
    </message>
    <message>
        <source>Reading the Markdown</source>
        <extracomment>intake/markdown.py</extracomment>
        <translation>Читаємо Markdown</translation>
    </message>
    <message>
        <source>Reading the OpenDocument text</source>
        <extracomment>intake/office/flow.py</extracomment>
        <translation>Читаємо текст OpenDocument</translation>
    </message>
    <message>
        <source>Reading the Word document</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>Читаємо документ Word</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Читаємо відповіді</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>workflow.py</extracomment>
        <translation>Читаємо статтю</translation>
    </message>
    <message>
        <source>Reading the e-book</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>Читаємо електронну книгу</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Читаємо файл</translation>
    </message>
    <message>
        <source>Reading the mail</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>Читаємо лист</translation>
    </message>
    <message>
        <source>Reading the message</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Читаємо повідомлення</translation>
    </message>
    <message>
        <source>Reading the page from {host}</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Читаємо сторінку з {host}</translation>
    </message>
    <message>
        <source>Reading the rich text</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>Читаємо текст RTF</translation>
    </message>
    <message>
        <source>Reading the sentences</source>
        <extracomment>detect/elements/find.py</extracomment>
        <translation>Читаємо речення</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <extracomment>intake/text.py</extracomment>
        <translation>Читаємо текст</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Читання «{name}» тривало надто довго, і його зупинено.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped; it was not changed.</source>
        <extracomment>store/door.py</extracomment>
        <translation>Читання «{name}» тривало надто довго, і його зупинено; файл не змінено.</translation>
    </message>
    <message>
        <source>Redact the other copy too, and take its changes over by hand.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Вимарайте й іншу копію та перенесіть її зміни вручну.</translation>
    </message>
    <message>
        <source>Redacting takes the words that must go, and a reason without them.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Щоб вимарати, треба слова, які мають зникнути, і причина без них.</translation>
    </message>
    <message>
        <source>Redpencil goes on with its defaults.</source>
        <extracomment>settings.py</extracomment>
        <translation>Redpencil працює далі зі звичайними налаштуваннями.</translation>
    </message>
    <message>
        <source>Redpencil tries again after the next edit.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Redpencil спробує знову після наступної зміни.</translation>
    </message>
    <message>
        <source>Run OCR on it, or paste the text.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Розпізнайте текст або вставте його.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>calendar</extracomment>
        <translation>субота</translation>
    </message>
    <message>
        <source>Save it again from the program that filled it in.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Збережіть його знову в програмі, де його заповнено.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Збережіть його як .docx у Word чи LibreOffice.</translation>
    </message>
    <message>
        <source>Save it as a PDF or copy its text.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Збережіть його як PDF або скопіюйте текст.</translation>
    </message>
    <message>
        <source>Save it as a PDF.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>Збережіть його як PDF.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>Збережіть його в іншому місці.</translation>
    </message>
    <message>
        <source>Save it without one, then read it again.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Збережіть його без пароля й прочитайте знову.</translation>
    </message>
    <message>
        <source>Save often until that is mended.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Зберігайте частіше, доки це не полагоджено.</translation>
    </message>
    <message>
        <source>Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Збережіть сторінку в браузері й відкрийте файл або вставте статтю.</translation>
    </message>
    <message>
        <source>Save the worksheet under another name now.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Збережіть аркуш зараз під іншою назвою.</translation>
    </message>
    <message>
        <source>Say why it is all right.</source>
        <extracomment>domain/flagging.py</extracomment>
        <translation>Скажіть, чому все гаразд.</translation>
    </message>
    <message>
        <source>See the sign-off.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Дивіться підписи.</translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Спершу виділіть у гранці слова факту.</translation>
    </message>
    <message>
        <source>Select the words in the galley that the claim is about.</source>
        <extracomment>domain/drafts/orphans.py</extracomment>
        <translation>Виділіть у гранці слова, про які йдеться.</translation>
    </message>
    <message>
        <source>Select the words to check in the galley first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Спершу виділіть у гранці слова для перевірки.</translation>
    </message>
    <message>
        <source>Select two or more in the list first.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Спершу виберіть у списку два чи більше.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>calendar</extracomment>
        <translation>вересня</translation>
    </message>
    <message>
        <source>Setting the article</source>
        <extracomment>export/docx/comments.py</extracomment>
        <translation>Верстаємо статтю</translation>
    </message>
    <message>
        <source>Setting the cards</source>
        <extracomment>export/docx/cards.py</extracomment>
        <translation>Верстаємо картки</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Верстаємо сторінки</translation>
    </message>
    <message>
        <source>Shrink it.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Зменште його.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Розділіть його на два.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>calendar</extracomment>
        <translation>неділя</translation>
    </message>
    <message>
        <source>Take it from a backup of the worksheet.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Візьміть його з резервної копії аркуша.</translation>
    </message>
    <message>
        <source>Take it out. Save the page in your browser and open the file, or paste the article.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>Приберіть його. Збережіть сторінку в браузері й відкрийте файл або вставте статтю.</translation>
    </message>
    <message>
        <source>Take the last copy from your backup or from whoever mailed it.</source>
        <extracomment>store/door.py</extracomment>
        <translation>Візьміть останню копію зі свого резерву або в того, хто її надіслав.</translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Знімаємо відбиток</translation>
    </message>
    <message>
        <source>That is not the password of this worksheet.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Це не пароль цього аркуша.</translation>
    </message>
    <message>
        <source>The PDF has attachments, which were not read.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>PDF має вкладення, яких не прочитано.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>В адресі є ім’я користувача.</translation>
    </message>
    <message>
        <source>The claim can&apos;t be split there.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Тут факт не можна розділити.</translation>
    </message>
    <message>
        <source>The copy of this worksheet on this computer was made by a newer Redpencil.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>Копію цього аркуша на комп’ютері зробив новіший Redpencil.</translation>
    </message>
    <message>
        <source>The copy on this computer can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Копію на цьому комп’ютері не вдається прочитати: {why}.</translation>
    </message>
    <message>
        <source>The copy on this computer is damaged, so the last edit could not be kept. It is still on the screen.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Копію на цьому комп’ютері пошкоджено, тож останньої зміни не збережено. Вона ще на екрані.</translation>
    </message>
    <message>
        <source>The document contains macros; they were ignored.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>У документі є макроси; їх пропущено.</translation>
    </message>
    <message>
        <source>The document refers to a remote template; it was not loaded.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Документ посилається на віддалений шаблон; його не завантажено.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” is missing or changed.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>Файлу доказу «{name}» немає, або його змінено.</translation>
    </message>
    <message>
        <source>The evidence file “{name}” of “{name1}” {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Файл доказу «{name}», «{name1}»: {wrong}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Your edits are kept on this computer.</source>
        <extracomment>store/keep/publish.py</extracomment>
        <translation>Файл не вдалося записати: {why}. Ваші зміни збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The file of draft {version} {wrong}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Файл версії {version}: {wrong}.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else. Its new contents are shown; Undo brings back what was here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Хтось інший змінив файл. Показано його новий вміст; «Скасувати» поверне те, що було тут.</translation>
    </message>
    <message>
        <source>The files of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Файли цього аркуша не вдається прочитати: {why}.</translation>
    </message>
    <message>
        <source>The history in this file was altered: {altered}. A new history begins here.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Історію в цьому файлі змінено: {altered}. Тут починається нова.</translation>
    </message>
    <message>
        <source>The house profile can&apos;t be read: {error}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Профіль редакції не вдається прочитати: {error}.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is no PNG or JPEG picture.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Логотип профілю редакції не PNG і не JPEG.</translation>
    </message>
    <message>
        <source>The house profile&apos;s logo is too large.</source>
        <extracomment>export/house.py</extracomment>
        <translation>Логотип профілю редакції завеликий.</translation>
    </message>
    <message>
        <source>The house profile&apos;s template is no Word document (.docx).</source>
        <extracomment>export/docx/document.py</extracomment>
        <translation>Шаблон профілю редакції не документ Word (.docx).</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} профілю редакції більше за 8 МБ.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” can&apos;t be read.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} «{name}» профілю редакції не вдається прочитати.</translation>
    </message>
    <message>
        <source>The house profile&apos;s {key} “{name}” is larger than 8 MB.</source>
        <extracomment>export/house.py</extracomment>
        <translation>{key} «{name}» профілю редакції більше за 8 МБ.</translation>
    </message>
    <message>
        <source>The house profile&apos;s “{key}” should be {what}.</source>
        <extracomment>export/house.py</extracomment>
        <translation>«{key}» у профілі редакції має бути {what}.</translation>
    </message>
    <message>
        <source>The last edit could not be kept: {why}. It is still on the screen.</source>
        <extracomment>store/work/log.py</extracomment>
        <translation>Останню зміну не вдалося зберегти: {why}. Вона ще на екрані.</translation>
    </message>
    <message>
        <source>The mail has attachments, which were not read: {attached}.</source>
        <extracomment>intake/mail/envelope.py</extracomment>
        <translation>Лист має вкладення, яких не прочитано: {attached}.</translation>
    </message>
    <message>
        <source>The newer draft does not say when it was loaded.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>Новіша версія не каже, коли її завантажено.</translation>
    </message>
    <message>
        <source>The other copy holds nothing that this one lacks; nothing was merged.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>В іншій копії немає нічого, чого бракує тут; нічого не об’єднано.</translation>
    </message>
    <message>
        <source>The page has more than {most} MB.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>Сторінка має понад {most} МБ.</translation>
    </message>
    <message>
        <source>The page hides {number} characters of the article, as behind a paywall; they are here too.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Сторінка ховає знаків статті: {number}, як за платним доступом; вони теж тут.</translation>
    </message>
    <message>
        <source>The page is too tangled to find its article: all {number} visible characters follow.</source>
        <extracomment>intake/html.py</extracomment>
        <translation>Сторінка надто заплутана, щоб знайти в ній статтю: далі весь видимий текст, знаків: {number}.</translation>
    </message>
    <message>
        <source>The paraphrase is surer: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Переказ певніший: {both}.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Пароль порожній.</translation>
    </message>
    <message>
        <source>The reader stopped while it read “{name}”: the file may be damaged.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>Читання спинилося на «{name}»: можливо, файл пошкоджено.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read: {error}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Файл налаштувань не вдається прочитати: {error}.</translation>
    </message>
    <message>
        <source>The sum divides by nothing.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Обчислення ділить на нуль.</translation>
    </message>
    <message>
        <source>The sum has no result.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Обчислення не має результату.</translation>
    </message>
    <message>
        <source>The sum has too many brackets.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>В обчисленні забагато дужок.</translation>
    </message>
    <message>
        <source>The sum is too long.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Обчислення задовге.</translation>
    </message>
    <message>
        <source>The text is an invisible layer, as OCR makes it: compare it with the pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Текст є невидимим шаром, як від розпізнавання: порівняйте його зі сторінками.</translation>
    </message>
    <message>
        <source>The text runs from right to left: compare the order of words with the page.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Текст іде справа наліво: порівняйте порядок слів зі сторінкою.</translation>
    </message>
    <message>
        <source>The text says “{hedge}”; the headline does not.</source>
        <extracomment>detect/consistency/repetition/overstated.py</extracomment>
        <translation>Текст каже «{hedge}», заголовок ні.</translation>
    </message>
    <message>
        <source>The trail of this worksheet can&apos;t be read: {why}.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Журнал не вдалося прочитати: {why}.</translation>
    </message>
    <message>
        <source>The trail was altered: {error}.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Журнал змінено: {error}.</translation>
    </message>
    <message>
        <source>The two copies have no common beginning in their trails.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Журнали двох копій не мають спільного початку.</translation>
    </message>
    <message>
        <source>The two copies hold different new drafts of the article.</source>
        <extracomment>domain/desk/merge.py</extracomment>
        <translation>У двох копіях різні нові версії статті.</translation>
    </message>
    <message>
        <source>The two say the opposite: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Обидва кажуть протилежне: {both}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Аркуш не вдається зберегти на цьому комп’ютері: {error}.</translation>
    </message>
    <message>
        <source>The worksheet can&apos;t be kept on this computer: {why}.</source>
        <extracomment>store/work/store.py</extracomment>
        <translation>Аркуш не вдається зберегти на цьому комп’ютері: {why}.</translation>
    </message>
    <message>
        <source>The worksheet was changed outside its trail.</source>
        <extracomment>store/integrity.py</extracomment>
        <translation>Аркуш змінено поза його журналом.</translation>
    </message>
    <message>
        <source>The worksheet&apos;s trail was altered: {error}.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Журнал аркуша змінено: {error}.</translation>
    </message>
    <message>
        <source>There is no earlier finding to keep.</source>
        <extracomment>domain/drafts/again.py</extracomment>
        <translation>Немає попереднього висновку, щоб лишити його.</translation>
    </message>
    <message>
        <source>There is no sum yet.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Обчислення ще немає.</translation>
    </message>
    <message>
        <source>These are not two copies of one worksheet.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>Це не дві копії одного аркуша.</translation>
    </message>
    <message>
        <source>These words can&apos;t be taken out: they are part of how the worksheet is kept.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>Цих слів не можна вилучити: без них аркуш не зберегти.</translation>
    </message>
    <message>
        <source>This PDF has more fields than any sheet.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>У цьому PDF більше полів, ніж у будь-якому аркуші.</translation>
    </message>
    <message>
        <source>This PDF has no form fields.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>У цьому PDF немає полів форми.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Цей PDF пошкоджено, і його не прочитати.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <extracomment>export/pdf/answers.py</extracomment>
        <translation>Цей PDF замкнено паролем.</translation>
    </message>
    <message>
        <source>This can&apos;t be signed yet: {reasons}.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Це ще не можна підписати: {reasons}.</translation>
    </message>
    <message>
        <source>This file is not a Redpencil worksheet.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Цей файл не є аркушем Redpencil.</translation>
    </message>
    <message>
        <source>This is no worksheet that can be read back; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Цього аркуша не можна прочитати назад; нічого не змінено.</translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Цей пароль не відкриває «{name}».</translation>
    </message>
    <message>
        <source>This sheet belongs to another worksheet; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Цей аркуш належить до іншого; нічого не змінено.</translation>
    </message>
    <message>
        <source>This sheet was made from another draft of the article; nothing was changed.</source>
        <extracomment>export/answers/merge.py</extracomment>
        <translation>Цей аркуш зроблено з іншої версії статті; нічого не змінено.</translation>
    </message>
    <message>
        <source>This source can&apos;t be removed: claims {named} rely on it.</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>Це джерело не можна прибрати: на нього спираються факти {named}.</translation>
    </message>
    <message>
        <source>This worksheet is locked with a password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Цей аркуш замкнено паролем.</translation>
    </message>
    <message>
        <source>This worksheet is signed, so it is locked; nothing was changed.</source>
        <extracomment>desk/edit.py</extracomment>
        <translation>Цей аркуш підписано, тож він замкнений; нічого не змінено.</translation>
    </message>
    <message>
        <source>This worksheet was locked by a newer version of Redpencil.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Цей аркуш замкнено новішою версією Redpencil.</translation>
    </message>
    <message>
        <source>This worksheet was made by a newer version of Redpencil (format {number}).</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Цей аркуш зроблено новішою версією Redpencil (формат {number}).</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>calendar</extracomment>
        <translation>четвер</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>store/keep/keeping.py</extracomment>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Спробуйте ще раз; нічого не змінено.</translation>
    </message>
    <message>
        <source>Trying the worksheet</source>
        <extracomment>store/door.py</extracomment>
        <translation>Випробовуємо аркуш</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>calendar</extracomment>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>Two figures: {both}.</source>
        <extracomment>detect/consistency/quotes/paraphrase.py</extracomment>
        <translation>Два числа: {both}.</translation>
    </message>
    <message>
        <source>Type its password, or save it without one.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Введіть його пароль або збережіть без нього.</translation>
    </message>
    <message>
        <source>Type its password.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Введіть його пароль.</translation>
    </message>
    <message>
        <source>Type one of several words.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Введіть пароль із кількох слів.</translation>
    </message>
    <message>
        <source>Type one: (80 − 60) ÷ 60.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Введіть його: (80 − 60) ÷ 60.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>Спершу розпакуйте.</translation>
    </message>
    <message>
        <source>Update Redpencil to go on; nothing was changed.</source>
        <extracomment>store/work/schema.py</extracomment>
        <translation>Оновіть Redpencil, щоб працювати далі; нічого не змінено.</translation>
    </message>
    <message>
        <source>Update Redpencil to open it; the file was not changed.</source>
        <extracomment>store/migrations.py</extracomment>
        <translation>Оновіть Redpencil, щоб відкрити його; файл не змінено.</translation>
    </message>
    <message>
        <source>Use figures, + − × ÷ ^, brackets and %.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>Уживайте цифри, + − × ÷ ^, дужки та %.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>calendar</extracomment>
        <translation>середа</translation>
    </message>
    <message>
        <source>What could not be verified, and does the text say so there?</source>
        <extracomment>detect/consistency/attribution/unverified.py</extracomment>
        <translation>Чого не вдалося перевірити, і чи сказано про це в тексті?</translation>
    </message>
    <message>
        <source>What does {match} say to this?</source>
        <extracomment>detect/consistency/attribution/other_side.py</extracomment>
        <translation>Що на це каже {match}?</translation>
    </message>
    <message>
        <source>What is kept on this computer can&apos;t be read: {error}.</source>
        <extracomment>store/keep/shelf.py</extracomment>
        <translation>Збережене на цьому комп’ютері не вдається прочитати: {error}.</translation>
    </message>
    <message>
        <source>What was kept of “{name}” on this computer is damaged; it was not changed.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Збережене на цьому комп’ютері з «{name}» пошкоджено; його не змінено.</translation>
    </message>
    <message>
        <source>What was kept on this computer beside the file is damaged; the file itself is whole and open. Edits that were not yet in it may be missing. The damaged copy stays in {folder}.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Збережене на цьому комп’ютері поруч із файлом пошкоджено; сам файл цілий і відкритий. Змін, яких у ньому ще не було, може бракувати. Пошкоджена копія лишається в {folder}.</translation>
    </message>
    <message>
        <source>What was kept on this computer has another password than the file; if it holds more, it is offered under “Kept on this computer”.</source>
        <extracomment>store/keep/opening.py</extracomment>
        <translation>Збережене на цьому комп’ютері має інший пароль, ніж файл; якщо там більше, воно є в «Збережено на цьому комп’ютері».</translation>
    </message>
    <message>
        <source>Where does this quotation begin?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>Де починається ця цитата?</translation>
    </message>
    <message>
        <source>Where does this quotation end?</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>Де закінчується ця цитата?</translation>
    </message>
    <message>
        <source>Where in the text is this day?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>Де в тексті цей день?</translation>
    </message>
    <message>
        <source>Where in the text is this figure?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>Де в тексті це число?</translation>
    </message>
    <message>
        <source>Where in the text is this name?</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>Де в тексті це ім’я?</translation>
    </message>
    <message>
        <source>Which anniversary is it?</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>Яка це річниця?</translation>
    </message>
    <message>
        <source>Which of the two came first?</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>Що з двох було спершу?</translation>
    </message>
    <message>
        <source>Which of the two days is right?</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>Який із двох днів правильний?</translation>
    </message>
    <message>
        <source>Which of the two figures is right?</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>Яке з двох чисел правильне?</translation>
    </message>
    <message>
        <source>Which of the two places is right?</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>Яке з двох місць правильне?</translation>
    </message>
    <message>
        <source>Which title does this person bear?</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>Яка посада в цієї особи?</translation>
    </message>
    <message>
        <source>Which wording was said?</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>Які слова сказано?</translation>
    </message>
    <message>
        <source>Who is meant by the pronoun?</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>Кого означає займенник?</translation>
    </message>
    <message>
        <source>Who says so, and has a court?</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>Хто це каже, і чи сказав це суд?</translation>
    </message>
    <message>
        <source>Who says so, and has it been counted?</source>
        <extracomment>detect/consistency/attribution/superlatives.py</extracomment>
        <translation>Хто це каже, і чи це пораховано?</translation>
    </message>
    <message>
        <source>Who says this in the article?</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>Хто це каже у статті?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <extracomment>detect/consistency/quotes/speaker.py</extracomment>
        <translation>Хто це каже?</translation>
    </message>
    <message>
        <source>Without this password nobody can open the worksheet again, not even its author: there is no second key and no way to reset it.</source>
        <extracomment>store/protection.py</extracomment>
        <translation>Без цього пароля ніхто не відкриє аркуша знову, навіть його автор: другого ключа немає, і скинути пароль не можна.</translation>
    </message>
    <message>
        <source>Words were redacted in one copy; merging would bring them back from the other.</source>
        <extracomment>desk/merge.py</extracomment>
        <translation>В одній копії слова вимарано; об’єднання поверне їх з іншої.</translation>
    </message>
    <message>
        <source>Write why in a few words.</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>Напишіть кількома словами чому.</translation>
    </message>
    <message>
        <source>Writing the facts</source>
        <extracomment>export/formats.py</extracomment>
        <translation>Пишемо факти</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>export/pdf/document.py</extracomment>
        <translation>Пишемо файл</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>документ Pages</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>стиснений файл</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>база даних</translation>
    </message>
    <message>
        <source>a description, taken to be whom the text called so</source>
        <extracomment>detect/find.py</extracomment>
        <translation>опис; мається на увазі той, кого текст так назвав</translation>
    </message>
    <message>
        <source>a document says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>це каже документ</translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>число</translation>
    </message>
    <message>
        <source>a heading that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>підзаголовок, який нічого не стверджує</translation>
    </message>
    <message>
        <source>a line with the date only</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>рядок лише з датою</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a picture or a recording</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>зображення чи запис</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>презентація</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>програма</translation>
    </message>
    <message>
        <source>a pronoun, taken to be whom the text named before</source>
        <extracomment>detect/find.py</extracomment>
        <translation>займенник; мається на увазі той, кого текст назвав раніше</translation>
    </message>
    <message>
        <source>a question that states nothing</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>запитання, яке нічого не стверджує</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>a superlative</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>найвищий ступінь</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>скорочення</translation>
    </message>
    <message>
        <source>about a central figure</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>про головну постать</translation>
    </message>
    <message>
        <source>about the future{named}: that it was announced can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>про майбутнє{named}: перевірити можна, чи це оголошено</translation>
    </message>
    <message>
        <source>added by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>додано під час перевірки</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>після</translation>
    </message>
    <message>
        <source>an accusation, or what the law may look at</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>звинувачення або те, що може цікавити юриста</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>старий файл Word (.doc)</translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>стара презентація</translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>стара таблиця</translation>
    </message>
    <message>
        <source>another outlet says so</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>це каже інше медіа</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>його використовує інша програма</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>carries the text along</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>веде текст далі</translation>
    </message>
    <message>
        <source>central to the story</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>головне для статті</translation>
    </message>
    <message>
        <source>closed and not opened</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>закрито й не відкрито</translation>
    </message>
    <message>
        <source>could not be independently verified</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>не вдалося незалежно перевірити</translation>
    </message>
    <message>
        <source>dates in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>дати словами</translation>
    </message>
    <message>
        <source>deaths: harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>смерті: шкода, якщо хибно</translation>
    </message>
    <message>
        <source>endings of names and months</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>закінчення імен і місяців</translation>
    </message>
    <message>
        <source>everybody has signed already</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>усі вже підписали</translation>
    </message>
    <message>
        <source>evidence has no locator</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>доказ не має точного місця</translation>
    </message>
    <message>
        <source>facts inside a sentence</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>факти всередині речення</translation>
    </message>
    <message>
        <source>harmful if wrong</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>шкода, якщо хибно</translation>
    </message>
    <message>
        <source>it has no evidence</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>немає доказу</translation>
    </message>
    <message>
        <source>it has no finding</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>немає висновку</translation>
    </message>
    <message>
        <source>it has no mark</source>
        <extracomment>domain/claim.py</extracomment>
        <translation>немає позначки</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>store/whole.py</extracomment>
        <translation>це тека, а не файл</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <extracomment>store/whole.py</extracomment>
        <translation>назва задовга</translation>
    </message>
    <message>
        <source>its source is not named</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>джерело не названо</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>менше</translation>
    </message>
    <message>
        <source>merged by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>з’єднано під час перевірки</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>більше</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>названо</translation>
    </message>
    <message>
        <source>named in the sentence</source>
        <extracomment>detect/find.py</extracomment>
        <translation>названо в реченні</translation>
    </message>
    <message>
        <source>names of organisations</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>назви установ</translation>
    </message>
    <message>
        <source>names of persons</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>імена осіб</translation>
    </message>
    <message>
        <source>names of works</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>назви творів</translation>
    </message>
    <message>
        <source>no comment was given</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>коментаря не дали</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>not part of the article&apos;s own text</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>не частина самого тексту статті</translation>
    </message>
    <message>
        <source>numbers in words</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>числа словами</translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>не для друку</translation>
    </message>
    <message>
        <source>on background</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>без імені</translation>
    </message>
    <message>
        <source>on condition of anonymity</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>на умовах анонімності</translation>
    </message>
    <message>
        <source>opened and not closed</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>відкрито й не закрито</translation>
    </message>
    <message>
        <source>opinion or feeling{named}: that it was said can be checked</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>думка чи почуття{named}: перевірити можна, чи це сказано</translation>
    </message>
    <message>
        <source>opinions and predictions</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>думки й передбачення</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <extracomment>store/whole.py</extracomment>
        <translation>частина шляху не тека</translation>
    </message>
    <message>
        <source>peripheral</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>побічне</translation>
    </message>
    <message>
        <source>priorities</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>пріоритети</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>захищено паролем</translation>
    </message>
    <message>
        <source>quoted after its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>цитата після мовця</translation>
    </message>
    <message>
        <source>quoted before its speaker</source>
        <extracomment>detect/find.py</extracomment>
        <translation>цитата перед мовцем</translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>каже те, що й заголовок</translation>
    </message>
    <message>
        <source>says who made a picture or a recording</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>каже, хто зробив зображення чи запис</translation>
    </message>
    <message>
        <source>signed under the quotation</source>
        <extracomment>detect/find.py</extracomment>
        <translation>підписано під цитатою</translation>
    </message>
    <message>
        <source>somebody vouches for it</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>хтось за це ручиться</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>мовці</translation>
    </message>
    <message>
        <source>split off by the checker</source>
        <extracomment>domain/editing.py</extracomment>
        <translation>відокремлено під час перевірки</translation>
    </message>
    <message>
        <source>stands in the {part}</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>стоїть тут: {part}</translation>
    </message>
    <message>
        <source>states something with {listed}</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>стверджує щось із такого: {listed}</translation>
    </message>
    <message>
        <source>states that something is or was so</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>стверджує, що щось є чи було</translation>
    </message>
    <message>
        <source>substantive</source>
        <extracomment>detect/priority.py</extracomment>
        <translation>суттєве</translation>
    </message>
    <message>
        <source>superlatives</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>найвищі ступені</translation>
    </message>
    <message>
        <source>that year</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>того року</translation>
    </message>
    <message>
        <source>the author&apos;s own judgement or advice</source>
        <extracomment>detect/check_worth.py</extracomment>
        <translation>власна оцінка чи порада автора</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>store/whole.py</extracomment>
        <translation>диск повний</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>store/whole.py</extracomment>
        <translation>диск лише для читання</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>диск відмовив</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>store/whole.py</extracomment>
        <translation>диск повідомив про помилку</translation>
    </message>
    <message>
        <source>the file is too large for that disk</source>
        <extracomment>store/whole.py</extracomment>
        <translation>файл завеликий для цього диска</translation>
    </message>
    <message>
        <source>the folder is not there, or you do not have permission</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>теки немає, або ви не маєте дозволу</translation>
    </message>
    <message>
        <source>the folder or file is not there (any more)</source>
        <extracomment>store/whole.py</extracomment>
        <translation>теки чи файлу (вже) немає</translation>
    </message>
    <message>
        <source>the second reader is somebody else than the checker</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>друге читання робить не той, хто перевіряв</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>store/whole.py</extracomment>
        <translation>система відмовила</translation>
    </message>
    <message>
        <source>the {turn} has to sign first</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>спершу має підписати: {turn}</translation>
    </message>
    <message>
        <source>there are no initials to sign with</source>
        <extracomment>domain/signoff.py</extracomment>
        <translation>немає ініціалів для підпису</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>store/work/trouble.py</extracomment>
        <translation>бракує пам’яті</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>detect/coverage.py</extracomment>
        <translation>посади</translation>
    </message>
    <message>
        <source>told without a source of its own</source>
        <extracomment>detect/speakers/kinds.py</extracomment>
        <translation>розказано без власного джерела</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <extracomment>store/whole.py</extracomment>
        <translation>ви не маєте дозволу</translation>
    </message>
    <message>
        <source>your quota on that disk is used up</source>
        <extracomment>store/whole.py</extracomment>
        <translation>вашу частку на диску вичерпано</translation>
    </message>
    <message>
        <source>{a} + {b} = {a1} votes, with {seats} seats.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} + {b} = {a1} голосів, місць {seats}.</translation>
    </message>
    <message>
        <source>{a} − {a1} = {a2}, not {margin}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>{a} − {a1} = {a2}, а не {margin}.</translation>
    </message>
    <message>
        <source>{begun} is {begun1} years after {ended}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{begun} на {begun1} р. пізніше за {ended}.</translation>
    </message>
    <message>
        <source>{day} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{day} пізніше за день публікації, {published}.</translation>
    </message>
    <message>
        <source>{day} {day1} is a {weekdays}, not a {weekdays1}.</source>
        <extracomment>detect/consistency/time/weekday.py</extracomment>
        <translation>{day} {day1}: це {weekdays}, а не {weekdays1}.</translation>
    </message>
    <message>
        <source>{died} − {born} = {lived}, so {lived1} or {lived2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{died} − {born} = {lived}, тож {lived1} або {lived2}, а не {at}.</translation>
    </message>
    <message>
        <source>{first} is about {middle} {unit}, not {second}.</source>
        <extracomment>detect/consistency/arithmetic/conversions.py</extracomment>
        <translation>{first} — це близько {middle} {unit}, а не {second}.</translation>
    </message>
    <message>
        <source>{first} is {first1} years after {second}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{first} на {first1} р. пізніше за {second}.</translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {first1}, not {times}.</source>
        <extracomment>detect/consistency/arithmetic/multiples.py</extracomment>
        <translation>{first} ÷ {second} = {first1}, а не {times}.</translation>
    </message>
    <message>
        <source>{hidden} characters can&apos;t be seen on the page (white or invisible).</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>Знаків, яких не видно на сторінці (білих чи невидимих): {hidden}.</translation>
    </message>
    <message>
        <source>{hidden} characters of hidden text were left out.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>Пропущено знаків прихованого тексту: {hidden}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host1}.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} не може довести, що це {host1}.</translation>
    </message>
    <message>
        <source>{host} did not answer as a web server does.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} не відповів, як вебсервер.</translation>
    </message>
    <message>
        <source>{host} leads from a secure to an open connection ({host1}).</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} веде із захищеного з’єднання на відкрите ({host1}).</translation>
    </message>
    <message>
        <source>{host} sent the page packed as “{how}”.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} надіслав сторінку, спаковану як «{how}».</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{host} відповідав надто довго.</translation>
    </message>
    <message>
        <source>{match} is after the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/future.py</extracomment>
        <translation>{match} пізніше за день публікації, {published}.</translation>
    </message>
    <message>
        <source>{match} is told as after {match1}.</source>
        <extracomment>detect/consistency/time/order.py</extracomment>
        <translation>{match}: за текстом пізніше, ніж {match1}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points, or {relative} percent; printed: {by}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %: різниця {points} відсоткових пунктів, або {relative} відсотка; надруковано: {by}.</translation>
    </message>
    <message>
        <source>{new} % − {old} %: a difference of {points} percentage points; printed: {said}.</source>
        <extracomment>detect/consistency/arithmetic/points.py</extracomment>
        <translation>{new} % − {old} %: різниця {points} відсоткових пунктів; надруковано: {said}.</translation>
    </message>
    <message>
        <source>{new} ÷ {old} = {new1}, not {said}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} ÷ {old} = {new1}, а не {said}.</translation>
    </message>
    <message>
        <source>{new} − {new1} = {new2}, not {by}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>{new} − {new1} = {new2}, а не {by}.</translation>
    </message>
    <message>
        <source>{now} − {then} = {now1} years, but {year} is {gap} years ago.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{now} − {then} = {now1} р., але {year} був {gap} р. тому.</translation>
    </message>
    <message>
        <source>{one} a {match} is {days} a {match1}, not {other}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{one} на {match} — це {days} на {match1}, а не {other}.</translation>
    </message>
    <message>
        <source>{other} ÷ {one} = {other1}, but {second} ÷ {first} = {second1}.</source>
        <extracomment>detect/consistency/arithmetic/currencies.py</extracomment>
        <translation>{other} ÷ {one} = {other1}, але {second} ÷ {first} = {second1}.</translation>
    </message>
    <message>
        <source>{part} ÷ {whole} = {whole1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/percent_of_whole.py</extracomment>
        <translation>{part} ÷ {whole} = {whole1} %, а не {share}.</translation>
    </message>
    <message>
        <source>{place} is {opened} in its paragraph.</source>
        <extracomment>detect/consistency/quotes/marks.py</extracomment>
        <translation>{place} у своєму абзаці {opened}.</translation>
    </message>
    <message>
        <source>{plain_year} − {plain_year1} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{plain_year} − {plain_year1} = {gap}, а не {nth}.</translation>
    </message>
    <message>
        <source>{said}: the page was not handed out.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>{said}: сторінки не видано.</translation>
    </message>
    <message>
        <source>{share} is far from all.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} — далеко не все.</translation>
    </message>
    <message>
        <source>{share} is {most} than half.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>{share} — це {most} за половину.</translation>
    </message>
    <message>
        <source>{shown} = {more}, not {total}.</source>
        <extracomment>detect/consistency/arithmetic/totals.py</extracomment>
        <translation>{shown} = {more}, а не {total}.</translation>
    </message>
    <message>
        <source>{shown}, not {time}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{shown}, а не {time}.</translation>
    </message>
    <message>
        <source>{total} ÷ {count} = {total1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {count} = {total1}, а не {rate}.</translation>
    </message>
    <message>
        <source>{total} ÷ {middle} = {middle1}, not {rate}.</source>
        <extracomment>detect/consistency/arithmetic/rates.py</extracomment>
        <translation>{total} ÷ {middle} = {middle1}, а не {rate}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {lived}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {lived}, а не {at}.</translation>
    </message>
    <message>
        <source>{year} − {born} = {years}, so {years1} or {years2}, not {at}.</source>
        <extracomment>detect/consistency/time/ages.py</extracomment>
        <translation>{year} − {born} = {years}, тож {years1} або {years2}, а не {at}.</translation>
    </message>
    <message>
        <source>{year} − {plain_year} = {gap}, not {nth}.</source>
        <extracomment>detect/consistency/time/durations.py</extracomment>
        <translation>{year} − {plain_year} = {gap}, а не {nth}.</translation>
    </message>
    <message>
        <source>“{bare}” is no part of a sum.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>«{bare}» не належить до обчислення.</translation>
    </message>
    <message>
        <source>“{before}”, but {day} is {gap} days {gap1} the day of publication, {published}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>«{before}», але {day} — це {gap} дн. {gap1} дня публікації, {published}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Redpencil knows.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>«{encoding}» — не те кодування, яке знає Redpencil.</translation>
    </message>
    <message>
        <source>“{figure}” here, “{other}” in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>«{figure}» тут, «{other}» у тексті.</translation>
    </message>
    <message>
        <source>“{figure}” is in the {where}, not in the body.</source>
        <extracomment>detect/consistency/repetition/figures_above.py</extracomment>
        <translation>«{figure}» є лише тут: {where}, а не в тексті.</translation>
    </message>
    <message>
        <source>“{mine}” in the {where}, “{its}” in the body.</source>
        <extracomment>detect/consistency/repetition/places_told.py</extracomment>
        <translation>«{mine}» тут ({where}), «{its}» у тексті.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet that was worked on; it was not replaced.</source>
        <extracomment>custody.py</extracomment>
        <translation>З «{name}» уже працювали; файл не замінено.</translation>
    </message>
    <message>
        <source>“{name}” is no worksheet exported by Redpencil as JSON, or is damaged.</source>
        <extracomment>custody.py</extracomment>
        <translation>«{name}» — не аркуш, експортований із Redpencil як JSON, або пошкоджений.</translation>
    </message>
    <message>
        <source>“{span}” in the {where}, “{reading}” in the body.</source>
        <extracomment>detect/consistency/repetition/days_told.py</extracomment>
        <translation>«{span}» тут ({where}), «{reading}» у тексті.</translation>
    </message>
    <message>
        <source>“{span}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>«{span}» є лише тут: {where}, а не нижче.</translation>
    </message>
    <message>
        <source>“{word}” is in the {where}, not below it.</source>
        <extracomment>detect/consistency/repetition/names_above.py</extracomment>
        <translation>«{word}» є лише тут: {where}, а не нижче.</translation>
    </message>
    <message>
        <source>“{grave}” rests on {speaker} alone.</source>
        <extracomment>detect/consistency/attribution/anonymous.py</extracomment>
        <translation>«{grave}» спирається лише на одне джерело: {speaker}.</translation>
    </message>
    <message>
        <source>“{host}” is not on the public Internet: it was not asked.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>«{host}» не в публічному інтернеті: до нього не зверталися.</translation>
    </message>
    <message>
        <source>“{host}” was not found.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>«{host}» не знайдено.</translation>
    </message>
    <message>
        <source>“{key}” is not a format that Redpencil writes.</source>
        <extracomment>export/formats.py</extracomment>
        <translation>«{key}» — не той формат, який пише Redpencil.</translation>
    </message>
    <message>
        <source>“{known} {last}” and “{first} {last1}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>«{known} {last}» і «{first} {last1}».</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <extracomment>intake/choices.py</extracomment>
        <translation>«{language}» — не код мови.</translation>
    </message>
    <message>
        <source>“{last}” before, “{figure}” here.</source>
        <extracomment>detect/consistency/repetition/figures_below.py</extracomment>
        <translation>«{last}» раніше, «{figure}» тут.</translation>
    </message>
    <message>
        <source>“{last}” comes before “{mention}”.</source>
        <extracomment>detect/consistency/names/first_reference.py</extracomment>
        <translation>«{last}» стоїть раніше за «{mention}».</translation>
    </message>
    <message>
        <source>“{match}” has no source, charge or verdict near it.</source>
        <extracomment>detect/consistency/attribution/accused.py</extracomment>
        <translation>Біля «{match}» немає ні джерела, ні обвинувачення, ні вироку.</translation>
    </message>
    <message>
        <source>“{match}” with {a} against {b}.</source>
        <extracomment>detect/consistency/arithmetic/margin.py</extracomment>
        <translation>«{match}»: {a} проти {b}.</translation>
    </message>
    <message>
        <source>“{match}”, but {old} → {new}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>«{match}», але {old} → {new}.</translation>
    </message>
    <message>
        <source>“{match}”, counted from {published}, is a {weekdays}, not a {match1}.</source>
        <extracomment>detect/consistency/time/relative.py</extracomment>
        <translation>«{match}», якщо рахувати від {published}, — це {weekdays}, а не {match1}.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {error}.</source>
        <extracomment>store/whole.py</extracomment>
        <translation>«{name}» не вдалося видалити: {error}.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no office program writes.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>«{name}» оголошує тип документа, чого жодна офісна програма не пише.</translation>
    </message>
    <message>
        <source>“{name}” has more text than any article.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>У «{name}» більше тексту, ніж у будь-якій статті.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_paragraphs} paragraphs.</source>
        <extracomment>intake/office/body.py</extracomment>
        <translation>У «{name}» понад {most_paragraphs} абзаців.</translation>
    </message>
    <message>
        <source>“{name}” has no list of its chapters.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>У «{name}» немає списку розділів.</translation>
    </message>
    <message>
        <source>“{name}” has the same words as the draft that is open; nothing was changed.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>«{name}» має ті самі слова, що й відкрита версія; нічого не змінено.</translation>
    </message>
    <message>
        <source>“{name}” has too many groups to be an article.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>У «{name}» забагато груп як на статтю.</translation>
    </message>
    <message>
        <source>“{name}” has {data} MB, more than any article.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» має {data} МБ, більше за будь-яку статтю.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} of pictures and no text: it looks scanned.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» має {pages} із зображеннями й без тексту: схоже на скан.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} without any text that can be copied.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» має {pages} без тексту, який можна скопіювати.</translation>
    </message>
    <message>
        <source>“{name}” holds XML that is damaged or nested too deeply.</source>
        <extracomment>intake/office/markup.py</extracomment>
        <translation>У «{name}» XML, пошкоджений або вкладений надто глибоко.</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <extracomment>intake/mail/mhtml.py</extracomment>
        <translation>У «{name}» немає сторінки.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>intake/clean.py</extracomment>
        <translation>У «{name}» немає тексту.</translation>
    </message>
    <message>
        <source>“{name}” holds parts that overlap: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>У «{name}» частини накладаються: файл підроблено.</translation>
    </message>
    <message>
        <source>“{name}” holds two parts of the same name: it was tampered with.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>У «{name}» дві частини з однією назвою: файл підроблено.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF without pages.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» — це PDF без сторінок.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, but not a document that Redpencil can read.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>«{name}» — це файл ZIP, але не документ, який може прочитати Redpencil.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook message.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>«{name}» — це пошкоджене повідомлення Outlook.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF.</source>
        <extracomment>intake/pdf/reader.py</extracomment>
        <translation>«{name}» — це пошкоджений PDF.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged rich text.</source>
        <extracomment>intake/office/rtf.py</extracomment>
        <translation>«{name}» — це пошкоджений текст RTF.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without words.</source>
        <extracomment>intake/mail/eml.py</extracomment>
        <translation>«{name}» — це лист без слів.</translation>
    </message>
    <message>
        <source>“{name}” is a redacted export, which can&apos;t be worked on.</source>
        <extracomment>custody.py</extracomment>
        <translation>«{name}» — знеособлений експорт, з яким не можна працювати.</translation>
    </message>
    <message>
        <source>“{name}” is a worksheet, not a draft.</source>
        <extracomment>desk/drafts.py</extracomment>
        <translation>«{name}» — це аркуш, а не версія.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file without content.</source>
        <extracomment>intake/office/odt.py</extracomment>
        <translation>«{name}» — це файл OpenDocument без вмісту.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be opened; it was not changed.</source>
        <extracomment>store/package.py</extracomment>
        <translation>«{name}» пошкоджено, і його не відкрити; його не змінено.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» пошкоджено або він неповний.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no Word document; nothing was changed.</source>
        <extracomment>export/answers/package.py</extracomment>
        <translation>«{name}» пошкоджено або це не документ Word; нічого не змінено.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» порожній.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB.</source>
        <extracomment>desk/evidence.py</extracomment>
        <translation>«{name}» більше за {largest} МБ.</translation>
    </message>
    <message>
        <source>“{name}” is locked by its shop.</source>
        <extracomment>intake/office/epub.py</extracomment>
        <translation>«{name}» замкнено крамницею.</translation>
    </message>
    <message>
        <source>“{name}” is neither a Word document nor a PDF.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>«{name}» — не документ Word і не PDF.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a mail.</source>
        <extracomment>intake/mail/mime.py</extracomment>
        <translation>«{name}» вкладено надто глибоко як на лист.</translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <extracomment>intake/webarchive.py</extracomment>
        <translation>«{name}» — не вебархів або пошкоджений.</translation>
    </message>
    <message>
        <source>“{name}” is not a Redpencil worksheet.</source>
        <extracomment>workflow.py</extracomment>
        <translation>«{name}» — не аркуш Redpencil.</translation>
    </message>
    <message>
        <source>“{name}” is not a text that Redpencil can read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» — не текст, який може прочитати Redpencil.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>«{name}» вже відкрито.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has it since {since} (process {pid}).</source>
        <extracomment>store/keep/holder.py</extracomment>
        <translation>«{name}» вже відкрито: {user} на {host} має його з {since} (процес {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» захищено паролем.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, no article.</source>
        <extracomment>intake/office/docx.py</extracomment>
        <translation>«{name}» — це {what}, а не стаття.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which holds no article to read.</source>
        <extracomment>intake/formats.py</extracomment>
        <translation>«{name}» — це {what}, статті там немає.</translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <extracomment>intake/mail/msg.py</extracomment>
        <translation>«{name}» — це {what}.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a sheet may take.</source>
        <extracomment>export/answers/door.py</extracomment>
        <translation>«{name}» потребує більше пам’яті, ніж можна аркушеві.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a worksheet may take.</source>
        <extracomment>store/door.py</extracomment>
        <translation>«{name}» потребує більше пам’яті, ніж можна аркушеві.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may take.</source>
        <extracomment>intake/door.py</extracomment>
        <translation>«{name}» потребує більше пам’яті, ніж можна статті.</translation>
    </message>
    <message>
        <source>“{name}” {how}: that is no article.</source>
        <extracomment>intake/office/archive.py</extracomment>
        <translation>«{name}» {how}: це не стаття.</translation>
    </message>
    <message>
        <source>“{near}” and “{name}”.</source>
        <extracomment>detect/consistency/names/variants.py</extracomment>
        <translation>«{near}» і «{name}».</translation>
    </message>
    <message>
        <source>“{person}”, then “{pronoun}”.</source>
        <extracomment>detect/consistency/names/pronouns.py</extracomment>
        <translation>«{person}», потім «{pronoun}».</translation>
    </message>
    <message>
        <source>“{rank}” has {rank1} before it; named: {names}.</source>
        <extracomment>detect/consistency/arithmetic/ranking.py</extracomment>
        <translation>Перед «{rank}» стоїть {rank1}; названо: {names}.</translation>
    </message>
    <message>
        <source>“{shown}” and “{shown1}”.</source>
        <extracomment>detect/consistency/names/titles.py</extracomment>
        <translation>«{shown}» і «{shown1}».</translation>
    </message>
    <message>
        <source>“{shown}” is no address of a page.</source>
        <extracomment>intake/fetch/address.py</extracomment>
        <translation>«{shown}» — не адреса сторінки.</translation>
    </message>
    <message>
        <source>“{split}” and “{split1}”.</source>
        <extracomment>detect/consistency/quotes/repeated.py</extracomment>
        <translation>«{split}» і «{split1}».</translation>
    </message>
    <message>
        <source>“{split}” is not in the text below.</source>
        <extracomment>detect/consistency/quotes/headline_quote.py</extracomment>
        <translation>«{split}» немає в тексті нижче.</translation>
    </message>
    <message>
        <source>“{split}” is not in “{split1}”.</source>
        <extracomment>detect/consistency/quotes/partial.py</extracomment>
        <translation>«{split}» немає в «{split1}».</translation>
    </message>
    <message>
        <source>“{tokens}” stands where a sign should.</source>
        <extracomment>domain/arithmetic.py</extracomment>
        <translation>«{tokens}» стоїть там, де має бути знак.</translation>
    </message>
    <message>
        <source>“{verb}”, but {shown} → {shown1}.</source>
        <extracomment>detect/consistency/arithmetic/change.py</extracomment>
        <translation>«{verb}», але {shown} → {shown1}.</translation>
    </message>
    <message>
        <source>“{what}” is nowhere in the worksheet’s notes or trail.</source>
        <extracomment>desk/account.py</extracomment>
        <translation>«{what}» немає ніде в нотатках чи журналі аркуша.</translation>
    </message>
    <message>
        <source>“{what}” is {what1} %, not {share}.</source>
        <extracomment>detect/consistency/arithmetic/fractions.py</extracomment>
        <translation>«{what}» — це {what1} %, а не {share}.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the 31st.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>«{what}»: місяць закінчується 31-го.</translation>
    </message>
    <message>
        <source>“{what}”: the month ends on the {last}th{too_late}.</source>
        <extracomment>detect/consistency/time/no_such_date.py</extracomment>
        <translation>«{what}»: місяць закінчується {last}-го{too_late}.</translation>
    </message>
    <message>
        <source>“{written}” leads on and on to other addresses.</source>
        <extracomment>intake/fetch/page.py</extracomment>
        <translation>«{written}» веде далі й далі на інші адреси.</translation>
    </message>
</context>
</TS>
